"""What a shell offers when tab is pressed: loaded then, and never for a command that runs."""
