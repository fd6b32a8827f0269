"""What is exported is read back by programs that know nothing of ours."""
