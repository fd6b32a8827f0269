"""Marks that a terminal obeys and does not show. No text of ours holds any."""

from __future__ import annotations

import re

#: The control characters of ASCII and of Latin-1 but for the line feed, line
#: separators, marks that turn the direction of writing round, and the byte
#: order mark.
HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
