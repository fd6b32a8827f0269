"""``vtsik-tui``: the options before the command, and the screen if there is no command."""

from __future__ import annotations

from pathlib import Path

import click

from vtsik_tui import __version__
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.main_group import MainGroup

_COMMANDS = {
    "search": (
        "vtsik_tui.cli.search_command:search",
        "Find people, bodies, events, documents, places and sources.",
    ),
    "open": ("vtsik_tui.cli.open_command:open_page", "Open the explorer at an entity."),
    "show": ("vtsik_tui.cli.show_command:show", "Show everything that is told about one entity."),
    "list": (
        "vtsik_tui.cli.list_command:list_kind",
        "List people, bodies, events, documents, places or sources.",
    ),
    "path": ("vtsik_tui.cli.path_command:path", "Show how two entities are connected."),
    "near": ("vtsik_tui.cli.near_command:near", "Show all links of an entity, by type."),
    "tree": ("vtsik_tui.cli.tree_command:tree", "Show what stands above and under a body."),
    "on": ("vtsik_tui.cli.on_command:on", "Show how things stood on a day."),
    "timeline": (
        "vtsik_tui.cli.timeline_command:timeline",
        "Show lives, offices and events on the line of time.",
    ),
    "chamber": (
        "vtsik_tui.cli.chamber_command:chamber",
        "Show the seats of a congress or a convocation by party.",
    ),
    "group": (
        "vtsik_tui.cli.group_command:group",
        "Show who was in a body or at an event, and what became of them.",
    ),
    "today": ("vtsik_tui.cli.today_command:today", "Show what happened on this day of the year."),
    "cite": ("vtsik_tui.cli.cite_command:cite", "Cite a source, or a page with its sources."),
    "export": (
        "vtsik_tui.cli.export_command:export",
        "Write everything, or what is chosen, for other programs.",
    ),
    "desk": ("vtsik_tui.cli.desk_command:desk", "Keep bookmarks and notes; take them elsewhere."),
    "info": ("vtsik_tui.cli.info_command:info", "Show versions, counts and paths."),
    "paths": ("vtsik_tui.cli.paths_command:paths", "Show where everything is kept."),
    "serve": ("vtsik_tui.cli.serve_command:serve", "Serve the explorer to a browser on this machine."),
    "db": ("vtsik_tui.cli.db_command:db", "Print the path of the database, or metadata for Datasette."),
    "man": ("vtsik_tui.cli.man_command:man", "Show the manual."),
    "completion": (
        "vtsik_tui.cli.completion_command:completion",
        "Print what makes a shell complete commands and refs.",
    ),
    "build": ("vtsik_tui.cli.build_command:build", "Check the facts and build the database from them."),
    "check": ("vtsik_tui.cli.check_command:check", "Look through the facts for mistakes and doubts."),
}

_PATH = click.Path(path_type=Path)


@click.group(
    cls=MainGroup,
    lazy=_COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[COMMAND | REF] [ARGS]…",
)
@click.option("--db", type=_PATH, metavar="FILE", help="Open this database instead of the program's own.")
@click.option("--data", type=_PATH, metavar="DIR", help="Open this data folder, built into a cache.")
@click.option("--no-pager", is_flag=True, help="Print even what is longer than the screen at once.")
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def vtsik(ctx: click.Context, db: Path | None, data: Path | None, no_pager: bool) -> None:  # noqa: ARG001 - `say` asks
    """Explore the All-Russian Central Executive Committee, 1917–1938.

    Without a command, the explorer opens in the terminal; with REF (kind/id, or
    a name that only one entity bears) in place of a command, on its page.
    """
    if db is not None and data is not None:
        raise click.UsageError("--db and --data name two things to open: leave one of them out.")
    ctx.obj = Choice(db, data)
    if ctx.invoked_subcommand is None:
        from vtsik_tui.cli.exploring import explore

        ctx.exit(explore(ctx.obj))
