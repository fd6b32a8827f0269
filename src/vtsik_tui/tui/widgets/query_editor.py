"""Editing a query: what is typed, what is offered to complete it, and what is called back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.actions import SkipAction
from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.widgets.offering import NOTHING, Offered, may_offer
from vtsik_tui.tui.widgets.recalling import Recalling
from vtsik_tui.tui.widgets.typed_line import TypedLine


class QueryEditor(Widget, can_focus=True):
    """Posts `Typed` when its text changes, `Offering` when what it offers does, and `Left` at the end."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.SEARCH)
    ALLOW_SELECT = False

    class Typed(Message):
        """The text has changed."""

        def __init__(self, line: TypedLine, *, completes: bool) -> None:
            """Tell the text.

            Args:
                line: As it stands now.
                completes: Whether something may be offered to complete it.
            """
            super().__init__()
            self.line = line
            """As it stood when this was posted."""
            self.completes = completes
            """Whether something may be offered to complete it; `offer` is waited for then."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of several waiting ones matters."""
            return isinstance(message, QueryEditor.Typed)

    class Offering(Message):
        """What is offered has changed."""

        def __init__(self, offered: Offered) -> None:
            """Tell what.

            Args:
                offered: What is offered now.
            """
            super().__init__()
            self.offered = offered
            """What was offered when this was posted."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of several waiting ones matters."""
            return isinstance(message, QueryEditor.Offering)

    class Left(Message):
        """The reader leaves the box."""

        def __init__(self, by: str) -> None:
            """Tell how.

            Args:
                by: ``open``, ``results`` or ``escape``.
            """
            super().__init__()
            self.by = by
            """``open`` for the first result, ``results`` or ``escape``."""

    line = TypedLine()
    """What stands in the box, and the cursor."""
    offered = NOTHING
    """What is offered to complete it."""
    recent: Sequence[str] = ()
    """Earlier searches, the newest first."""
    _recalling = Recalling()
    _waits = False
    _takes_soon = False

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.line.text

    @property
    def recalls(self) -> bool:
        """Whether the next key up calls back an earlier search."""
        return bool(self.recent) if not self.text else self._recalling.at >= 0

    def put(self, text: str) -> None:
        """Write into the box without telling.

        Args:
            text: What to write.
        """
        self.line = TypedLine(text, len(text))
        self._recalling = Recalling()
        self._offer(NOTHING)
        self.refresh()

    def become(self, line: TypedLine, recalling: Recalling | None = None) -> None:
        """Take on a new text or cursor.

        Args:
            line: The new text and cursor.
            recalling: Where in the earlier searches it was found, if it was.
        """
        changed = line.text != self.line.text
        self.line = line
        self.refresh()
        if changed:
            self._recalling = recalling or Recalling()
            self._waits = recalling is None and may_offer(line)
            self._takes_soon = False
            if not self._waits:
                self._offer(NOTHING)
            self.post_message(self.Typed(line, completes=self._waits))
        else:
            self._offer(NOTHING)

    def clear(self) -> None:
        """Empty the box, as the reader would."""
        self.become(TypedLine())

    # Completing

    def offer(self, line: TypedLine, offered: Offered) -> None:
        """Offer what could be typed.

        Args:
            line: For which it was looked up; if that has changed, nothing happens.
            offered: What could stand in it.
        """
        if line != self.line or not self._waits:
            return
        self._waits = False
        self._offer(offered)
        if self._takes_soon:
            self._takes_soon = False
            self.action_take() if offered.options else self.action_to_results()

    def _offer(self, offered: Offered) -> None:
        """Change what is offered."""
        if offered != self.offered:
            self.offered = offered
            self.refresh()
            self.post_message(self.Offering(offered))

    def take(self, number: int) -> None:
        """Put in something that is offered.

        Args:
            number: Which, from 0.
        """
        if number < len(self.offered.options):
            self.become(self.offered.taken(self.line, number))

    def action_take(self) -> None:
        """Put in what is highlighted; wait for it if it has not come yet.

        Raises:
            SkipAction: If nothing is offered: the key means something else then.
        """
        if self._waits:
            self._takes_soon = True
        elif self.offered.options:
            self.take(self.offered.chosen)
        else:
            raise SkipAction

    def action_step_offers(self, by: int) -> None:
        """Move among what is offered.

        Args:
            by: How many further down; negative for up.

        Raises:
            SkipAction: If no list is offered.
        """
        if not self.offered.is_list:
            raise SkipAction
        self._offer(self.offered.step(by))

    def close_offers(self) -> None:
        """Offer nothing any more, until something is typed."""
        self._offer(NOTHING)

    def action_close_offers(self) -> None:
        """Take away the list that is offered.

        Raises:
            SkipAction: If none is.
        """
        if not self.offered.is_list:
            raise SkipAction
        self.close_offers()

    # Calling back

    def action_earlier(self) -> None:
        """Call back the search before.

        Raises:
            SkipAction: If something else was typed.
        """
        if not self.recalls:
            raise SkipAction
        found = self._recalling.earlier(self.recent)
        self.become(TypedLine(found.text, len(found.text)), found)

    def action_later(self) -> None:
        """Go on to the search after; in the end to an empty box.

        Raises:
            SkipAction: If none was called back.
        """
        if self._recalling.at < 0:
            raise SkipAction
        found = self._recalling.later()
        self.become(TypedLine(found.text, len(found.text)), found)

    # Leaving

    def on_blur(self) -> None:
        """Offer nothing to who types elsewhere."""
        self.close_offers()

    def action_open_first(self) -> None:
        """Open the first result; put in what the reader has moved to."""
        if self.offered.moved:
            self.take(self.offered.chosen)
        else:
            self.post_message(self.Left("open"))

    def action_to_results(self) -> None:
        """Go to the results."""
        self._offer(NOTHING)
        self.post_message(self.Left("results"))

    def action_leave(self) -> None:
        """Clear the box, or leave it."""
        self.post_message(self.Left("escape"))
