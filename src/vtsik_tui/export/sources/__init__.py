"""Sources as bibliographies have them: BibTeX, CSL-JSON."""
