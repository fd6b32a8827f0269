"""The page of the settings: what each may be; a link changes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.desk.settings.values import CHOICES, HOME, NARROWEST, WHERE_I_WAS, WIDEST, Settings
from vtsik_tui.desk.trouble import shown
from vtsik_tui.views.address import Address

#: The address of the page.
REF = "settings/"

_STEP = 5
_WORDS = {
    "calendar": ("Dates", {"new": "new style", "old": "old style, where it was in force", "both": "both"}),
    "names": ("Names", {"english": "English", "russian": "Russian", "both": "both"}),
    "keys": (
        "Keys, from the next start on",
        {"default": "the usual ones", "vim": "with those of vim", "emacs": "with those of Emacs"},
    ),
}
_CHOSEN, _OTHER = "◉", "○"


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page from the file of settings.

    Args:
        archive: The facts, of which it tells nothing.
        address: ``settings/``.

    Returns:
        The page.
    """
    from vtsik_tui.desk.folders import folders
    from vtsik_tui.desk.settings.model import faults
    from vtsik_tui.desk.settings.reading import load

    del archive, address
    path = folders().settings
    return settings_page(load(path).settings, path, (), faults(path))


def settings_page(
    settings: Settings, path: Path, themes: Sequence[str], faults: Sequence[str] = (), here: str = ""
) -> Page:
    """Make the page.

    Args:
        settings: As they are.
        path: Their file.
        themes: The names of the colours there are.
        faults: What is wrong in the file.
        here: The ref of the page that the reader came from, to start on.

    Returns:
        The page; a link to ``settings/change?calendar=old`` stands for a change.
    """
    return Page(
        Row(REF, "settings", "Your settings"),
        (),
        (),
        (
            Section("", (_file(path), *(Entry((Span(f"⚠ {fault}"),), prose=True) for fault in faults))),
            *(_choice(name, settings) for name in ("calendar", "names")),
            Section("Start", tuple(_starts(settings, here))),
            Section(
                "Width of the list, in hundredths of the window",
                (_line("list_width", settings.list_width, range(NARROWEST, WIDEST + 1, _STEP)),),
            ),
            *([Section("Colours", (_line("theme", settings.theme or themes[0], themes),))] if themes else []),
            _choice("keys", settings),
            Section("Keys of your own, from the next start on", tuple(_bindings(settings))),
        ),
    )


def _file(path: Path) -> Entry:
    """Where the settings are kept."""
    return Entry((Span(f"They are kept in {shown(path)}, which may be edited.", Form.FAINT),), prose=True)


def change_of(ref: str) -> dict[str, str | int]:
    """Tell which change a link of the page stands for.

    Args:
        ref: The address it leads to.

    Returns:
        The new values by the names of settings; nothing if it is no change.
    """
    address = Address.parse(ref)
    if address is None or (address.view, address.subject) != ("settings", "change"):
        return {}
    return {name: int(value) if name == "list_width" else value for name, value in address.options.items()}


def _choice(name: str, settings: Settings) -> Section:
    """A setting with all that it may be."""
    title, words = _WORDS[name]
    chosen = getattr(settings, name)
    return Section(
        title, tuple(_option(name, one, words[one], chosen=one == chosen) for one in CHOICES[name])
    )


def _option(name: str, value: str | int, words: str, *, chosen: bool) -> Entry:
    """One thing that a setting may be, in a line."""
    return Entry(_spans(name, value, words, chosen=chosen))


def _spans(name: str, value: str | int, words: str, *, chosen: bool) -> tuple[Span, Span]:
    """A mark that tells whether it is chosen, and the link that chooses it."""
    ref = str(Address("settings", "change", {name: str(value)}))
    return Span(f"{_CHOSEN if chosen else _OTHER}\xa0", Form.STRONG if chosen else Form.FAINT), Span(
        words, Form.STRONG if chosen else Form.TEXT, ref
    )


def _line(name: str, chosen: str | int, values: Sequence[str | int]) -> Entry:
    """All that a setting may be, beside each other."""
    spans: list[Span] = []
    for value in values:
        spans += [Span("   ")] if spans else []
        spans += _spans(name, value, str(value).replace(" ", "\xa0"), chosen=value == chosen)
    return Entry(tuple(spans), prose=True)


def _starts(settings: Settings, here: str) -> Iterator[Entry]:
    """Where the explorer may start."""
    yield _option("start", HOME, "the first page", chosen=settings.start == HOME)
    yield _option("start", WHERE_I_WAS, "where I was", chosen=settings.start == WHERE_I_WAS)
    others = dict.fromkeys(ref for ref in (settings.start, here) if ref and ref not in (HOME, WHERE_I_WAS))
    for ref in others:
        said = f"the page you came from: {ref}" if ref == here else f"the page of {ref}"
        yield _option("start", ref, said, chosen=settings.start == ref)


def _bindings(settings: Settings) -> Iterator[Entry]:
    """The reader's own keys, and how to have some."""
    for name, keys in settings.bindings.items():
        yield Entry((Span(f"{'  '.join(keys)}  ", Form.STRONG), Span(name)))
    said = 'They stand in the file, under [bindings], as in:  quit = "Q"  or  back = ["h", "backspace"]'
    yield Entry((Span(said, Form.FAINT),), prose=True)
