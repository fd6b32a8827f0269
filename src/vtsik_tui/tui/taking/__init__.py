"""Taking something along: the clipboard, the browser, and what there is to copy."""
