"""The hierarchy: which body elects, makes, contains and oversees which, on a day or over all time."""
