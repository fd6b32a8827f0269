"""Taking the desk elsewhere: out as JSON and Markdown, and in again without doubling anything."""
