"""The address of a page made to order: what is viewed, of what, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode


@dataclass(frozen=True)
class Address:
    """``view/subject?option=value``: as good as the ref of an entity to link and to come back to."""

    view: str
    """Of `VIEWS`: ``day``."""
    subject: str = ""
    """What it is of: ``1917-11-21``, ``body/vtsik``; empty for the whole."""
    options: Mapping[str, str] = field(default_factory=dict)
    """How it is viewed; what is not said stands as the view has it by itself."""

    @classmethod
    def parse(cls, text: str) -> Address | None:
        """Read an address.

        Args:
            text: As `str` writes it.

        Returns:
            The address; None if there is no view in it.
        """
        path, _, query = text.partition("?")
        view, _, subject = path.partition("/")
        if not view:
            return None
        return cls(view, subject, dict(parse_qsl(query)))

    def __str__(self) -> str:
        """Write it, so that equal addresses are equal texts."""
        told = {name: value for name, value in sorted(self.options.items()) if value}
        query = urlencode(told, safe="/,:.", quote_via=quote)
        return f"{self.view}/{self.subject}" + (f"?{query}" if query else "")

    def but(self, **options: str) -> Address:
        """Change options.

        Args:
            options: Their new values; empty to take one away.

        Returns:
            The address with them.
        """
        merged = {**self.options, **options}
        return Address(self.view, self.subject, {name: value for name, value in merged.items() if value})
