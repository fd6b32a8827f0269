"""The styles of the shell around the pages, made of a theme's few colours.

They are worked out once for a theme. As component classes each would be worked
out anew for every widget at every start, which is a twentieth of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rich.style import Style
from textual.color import Color, ColorParseError

#: How much of the text's colour is left, from 0 to 1.
_FAINT, _RULE = 0.62, 0.3

#: The variables that a palette is made of: text, paper, accent, current lines,
#: the ground under the cursor and under one at rest.
_VARIABLES = (
    *("foreground", "background", "text-primary"),
    *("primary", "block-cursor-blurred-background", "surface"),
)


class Palette(NamedTuple):
    """The styles, as one theme has them."""

    ground: Style
    """Of an empty place."""
    text: Style
    strong: Style
    faint: Style
    accent: Style
    """Of keys, headings and the mark at the cursor."""
    current: Style
    """Of the tab that is shown."""
    rule: Style
    """Of lines."""
    current_rule: Style
    """Of the lines around the side that has the keys."""
    cursor: Style
    """The ground of the row under the cursor."""
    resting_cursor: Style
    """The same while another widget has the keys."""


def palette_of(variables: Mapping[str, str]) -> Palette:
    """Make the styles of a theme.

    Args:
        variables: The theme's, as `App.theme_variables` has them.

    Returns:
        The styles.
    """
    return _palette(tuple(variables.get(name, "") for name in _VARIABLES))


@lru_cache(maxsize=8)
def _palette(values: tuple[str, ...]) -> Palette:
    """Make the styles of the values of `_VARIABLES`."""
    ink, paper, accent, line, cursor, resting = map(_color, values)
    ground = Style(bgcolor=paper.rich_color)
    own = Style(color=ink.rich_color, bgcolor=paper.rich_color)
    bright = Style(color=accent.rich_color, bgcolor=paper.rich_color, bold=True)
    return Palette(
        ground=ground,
        text=own,
        strong=own + Style(bold=True),
        faint=_weaker(ink, paper, _FAINT),
        accent=bright,
        current=bright + Style(reverse=True),
        rule=_weaker(ink, paper, _RULE),
        current_rule=Style(color=line.rich_color, bgcolor=paper.rich_color),
        cursor=_under_cursor(paper, cursor) + Style(bold=True),
        resting_cursor=_under_cursor(paper, resting),
    )


def _color(value: str) -> Color:
    """Read a colour of a theme, such as ``#0178d4 30%``."""
    name, _, strength = value.partition(" ")
    try:
        color = Color.parse(name)
    except ColorParseError:
        return Color.parse("ansi_default")
    return color.multiply_alpha(int(strength[:-1]) / 100) if re.fullmatch(r"\d+%", strength) else color


def _weaker(ink: Color, paper: Color, strength: float) -> Style:
    """Draw less strongly; in a theme of the terminal's own colours, dimly."""
    if ink.ansi is not None or paper.ansi is not None:
        return Style(color=ink.rich_color, bgcolor=paper.rich_color, dim=True)
    return Style(color=paper.blend(ink, strength).rich_color, bgcolor=paper.rich_color)


def _under_cursor(paper: Color, color: Color) -> Style:
    """The ground under the cursor; where it would not be seen, the row is reversed."""
    if paper.ansi is not None:
        return Style(reverse=True)
    return Style(bgcolor=(paper + color).rich_color)
