"""Drawing a laid-out line: from runs to a strip of styled segments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color, ColorParseError
from textual.strip import Strip

from vtsik_tui.tui.widgets.page.lines import Line, Look, Run, areas
from vtsik_tui.tui.widgets.page.setting import NO_BREAK

#: The least difference in brightness, of 1, between a party's colour and the
#: ground it stands on.
_LEAST_CONTRAST = 0.25

#: How much of the colour of hints the ground of what is found has, of 1.
_FOUND_STRENGTH = 0.25


#: A stroke longer than this is not turned to its reverse under the cursor: it would be a beam.
_STROKE = 3


class Pen:
    """The styles of a page, as the theme has them at the moment."""

    CLASSES = frozenset(
        {f"page--{look}" for look in Look if look is not Look.CHOSEN}
        | {f"page--{part}" for part in ("link", "current", "hover", "hint")}
    )
    """Component classes of the widget that is drawn on."""

    def __init__(self, style_of: Callable[[str], Style], ground: Style, *, colors: bool = True) -> None:
        """Read the styles.

        Args:
            style_of: Gives the style of a component class.
            ground: The style of the empty page.
            colors: Whether anything is seen in colour; a party's would else be but a darker grey.
        """
        self._colors = colors
        self.ground = ground
        self.hint = style_of("page--hint")
        self.found, self.current_found = _found(self.hint, ground)
        self._looks: dict[Look, Style] = {
            look: style_of(f"page--{look}") for look in Look if look is not Look.CHOSEN
        }
        self._looks[Look.CHOSEN] = self._looks[Look.STRONG] + Style(reverse=True)
        self._link, self._current, self._hover = (
            _foreground(style_of(f"page--{part}")) for part in ("link", "current", "hover")
        )
        self._cache: dict[tuple[Look, str, int], Style] = {}

    def style(self, run: Run, current: int, hover: int) -> Style:
        """Give the style of a run.

        Args:
            run: What is drawn.
            current: The link under the cursor, or -1.
            hover: The link under the mouse, or -1.

        Returns:
            Its style.
        """
        state = 0 if run.link < 0 else 1 + 2 * (run.link == current) + 4 * (run.link == hover)
        state += 8 * (state > 0 and run.look is Look.DRAWN and len(run.text) > _STROKE)
        key = (run.look, run.color, state)
        if key not in self._cache:
            style = self._looks[run.look]
            if run.color and (self._colors or run.look is not Look.DRAWN):
                style += Style(color=legible(run.color, style).rich_color)
            if state:
                # What is drawn keeps its colour, and an underline would be one more line of the picture.
                drawn = run.look is Look.DRAWN
                style += Style(color=None if run.color else self._link.color) if drawn else self._link
                style += self._hover if state & 4 else Style.null()
                style += self._current if state & 2 else Style.null()
                style += Style(reverse=False, underline=False) if state & 8 else Style.null()
            self._cache[key] = style
        return self._cache[key]


def draw(line: Line, pen: Pen, current: int = -1, hover: int = -1) -> Strip:
    """Draw a line.

    Args:
        line: What stands in it.
        pen: The styles.
        current: The link under the cursor, or -1.
        hover: The link under the mouse, or -1.

    Returns:
        The line, as long as its text.
    """
    # A no-break space has done its work once the lines are broken; a terminal
    # gets, and a reader copies, an ordinary one.
    return Strip(
        [
            Segment(run.text.replace(NO_BREAK, " "), pen.style(run, current, hover))
            for run in line.runs
            if run.text
        ]
    )


def label_links(strip: Strip, line: Line, labels: Mapping[int, str], style: Style) -> Strip:
    """Draw hints over a line: on the space before a link, else on its beginning.

    Args:
        strip: The line as drawn.
        line: What stands in it.
        labels: The label of each link to be labelled here.
        style: Of the labels.

    Returns:
        The line with labels over it, a little longer where they need it.
    """
    free = 0
    for area in areas(line):
        if area.link not in labels:
            continue
        label = labels[area.link]
        before = strip.crop(free, area.start).text
        spaces = len(before) - len(before.rstrip(" "))
        at = area.start - min(len(label), spaces)
        free = at + len(label)
        strip = Strip.join(
            [
                strip.extend_cell_length(at).crop(0, at),
                Strip([Segment(label, style)], len(label)),
                strip.crop(free, max(free, strip.cell_length)),
            ]
        )
    return strip


def mark(strip: Strip, start: int, end: int, style: Style) -> Strip:
    """Mark text, as that which is selected or found.

    Args:
        strip: The line as drawn.
        start: The first character to mark.
        end: The character after the last; -1 for all to the end of the line.
        style: Laid over that of the text.

    Returns:
        The line with the text marked.
    """
    text = strip.text
    return mark_all(strip, [(start, len(text) if end == -1 else end, style)])


def mark_all(strip: Strip, marks: Sequence[tuple[int, int, Style]]) -> Strip:
    """Mark several stretches of a line at once.

    Args:
        strip: The line as drawn.
        marks: The first character of each, the character after its last, and
            its style; from left to right, none over another.

    Returns:
        The line with them marked.
    """
    text = strip.text
    cuts = [cell_len(text[:at]) for start, end, _ in marks for at in (start, end)]
    pieces = list(strip.divide([*cuts, max(strip.cell_length, *cuts)]))
    for number, (_, _, style) in enumerate(marks):
        chosen = [Segment(one.text, (one.style or Style.null()) + style) for one in pieces[2 * number + 1]]
        pieces[2 * number + 1] = Strip(chosen)
    return Strip.join(pieces)


def legible(color: str, style: Style) -> Color:
    """Make a party's colour readable on the ground it is drawn on.

    Args:
        color: ``#rrggbb``, from the data.
        style: The style it is drawn over.

    Returns:
        The colour, drawn towards the text's own where it would hardly be seen
        or cannot be understood.
    """
    text = Color.from_rich_color(style.color)
    ground = Color.from_rich_color(style.bgcolor)
    try:
        wanted = Color.parse(color)
    except ColorParseError:
        return text
    if style.bgcolor is None or style.bgcolor.is_default:
        return wanted
    if abs(wanted.brightness - ground.brightness) < _LEAST_CONTRAST:
        return wanted.blend(text, 0.5)
    return wanted


def _found(hint: Style, ground: Style) -> tuple[Style, Style]:
    """The styles of what is found, and of the one place the reader is at.

    They are made of the style of hints: a component class of their own would
    be worked out anew at every start. Without colours too, one is seen by its
    bold underline and the other reversed.
    """
    found = Style(color=ground.color, bold=True, underline=True)
    bright, paper = (Color.from_rich_color(color) for color in (hint.bgcolor, ground.bgcolor))
    if bright.ansi is None and paper.ansi is None:
        found += Style(bgcolor=paper.blend(bright, _FOUND_STRENGTH).rich_color)
    current = Style(
        color=hint.bgcolor, bgcolor=ground.bgcolor, bold=True, underline=False, italic=False, reverse=True
    )
    return found, current


def _foreground(style: Style) -> Style:
    """A style without its ground, to be laid over another."""
    return Style(
        color=style.color,
        bold=style.bold,
        italic=style.italic,
        underline=style.underline,
        reverse=style.reverse,
    )
