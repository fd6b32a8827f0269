"""What `vtsik-tui check` finds, rule by rule."""
