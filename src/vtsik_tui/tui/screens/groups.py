"""Groups of people: opening one, sorting it, narrowing it down, exporting it."""

from __future__ import annotations

from dataclasses import replace

from vtsik_tui.served import NO_FILES, is_served
from vtsik_tui.tui.screens.in_view import InViewScreen
from vtsik_tui.views.address import Address


class GroupScreen(InViewScreen):
    """Opens groups and changes what is shown of them."""

    _people_refused = ""

    def action_open_group(self) -> None:
        """Show the people of what is in view, or those among the results of the search."""
        from vtsik_tui.views.group_steps import group_for, group_found

        query = self.list_side.query
        address = group_found(query) if query and not self.reads else group_for(self.ref_in_view)
        if address is None:
            self.report(
                "People belong to a body, an event, a document or a place: open one of these, or search."
            )
        else:
            self.open(str(address))

    def action_group_sort(self, by: int) -> None:
        """Sort by another column.

        Args:
            by: 1 for the next, -1 for the one before.
        """
        from vtsik_tui.views.group_steps import sorted_by_next

        self.open(str(sorted_by_next(self._people_address, by)), in_place=True)

    def action_group_turn(self) -> None:
        """Sort the other way round."""
        from vtsik_tui.views.group_steps import turned

        self.open(str(turned(self._people_address)), in_place=True)

    def action_group_filter(self) -> None:
        """Ask for a word that all who are shown must have."""
        self.ask(
            "Only those with",
            put=self._people_address.options.get("word", ""),
            invitation="a word of name, party, birthplace or fate; empty for all",
            done=self._narrow_people_down,
        )

    def _narrow_people_down(self, word: str) -> str:
        """Show only those who have a word."""
        self.open(str(self._people_address.but(word=word.strip())), in_place=True)
        return ""

    def action_group_export(self) -> None:
        """Ask for a file to write the table to."""
        if is_served():
            self.report(NO_FILES)
            return
        self._people_refused = ""
        self.ask(
            "Export to",
            put="people.csv",
            invitation="a file that ends in .csv, .json or .md",
            remark=_form,
            done=self._export_people,
        )

    def _export_people(self, name: str) -> str:
        """Write the table to a file; one that is there is replaced if its name is entered once more."""
        from vtsik_tui.export.writing import CannotWrite, IsThere, write_text
        from vtsik_tui.views.group_export import exported, format_of
        from vtsik_tui.views.groups import asked_for, people

        name = name.strip()
        form = format_of(name)
        if not form:
            return "The name must end in .csv, .json or .md, which says what to write."
        address = self._people_address
        asked = replace(asked_for(address)[0], most=None)
        group = self._faults.ask(lambda: people(self._archive, address, asked), None)
        if group is None:
            return "" if self._faults.failed else "There is nobody to export."
        try:
            write_text(name, [exported(group, form)], replace=name == self._people_refused)
        except IsThere as fault:
            self._people_refused = name
            return f"{fault} Press enter once more to replace it, or type another name."
        except CannotWrite as fault:
            return str(fault)
        number = len(group.members)
        self.notify(f"{number:,} {'person' if number == 1 else 'people'} written to {name}.", markup=False)
        return ""

    @property
    def _people_address(self) -> Address:
        """The address of the group that is open."""
        return Address.parse(self.page_side.place.ref) or Address("group")


def _form(name: str) -> str:
    """In which format a file would be written."""
    from vtsik_tui.views.group_export import format_of

    told = {"csv": "CSV", "json": "JSON", "md": "Markdown"}
    return told.get(format_of(name.strip()), "ends in .csv, .json or .md")
