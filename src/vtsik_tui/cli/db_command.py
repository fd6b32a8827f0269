"""``vtsik-tui db``: the file of the facts, for other programs."""

from __future__ import annotations

import click

from vtsik_tui.cli.asking import opened
from vtsik_tui.cli.choice import OWN_DATABASE, Choice
from vtsik_tui.cli.printing import harmless, say, speak_utf8


@click.command()
@click.option(
    "--metadata", "for_datasette", is_flag=True, help="Print what Datasette is told of it, as JSON."
)
@click.pass_obj
def db(choice: Choice, for_datasette: bool) -> None:
    r"""Print the path of the database, an ordinary SQLite file.

    It opens as it is in Datasette, sqlite-utils, DB Browser and VisiData, and
    docs/database.md tells of every table. With the metadata, Datasette has
    titles, facets, licences and questions that are kept ready:

    \b
      vtsik-tui db --metadata > metadata.json
      datasette "$(vtsik-tui db)" --metadata metadata.json
    """
    speak_utf8()
    with opened(choice) as archive:
        path = archive.path.absolute()
        if for_datasette:
            from vtsik_tui.archive.datasette.metadata import metadata
            from vtsik_tui.export.json_text import as_json

            said = as_json(metadata(archive.info(), path.stem, own=archive.path == OWN_DATABASE))
        else:
            said = harmless(str(path))
    say(said)
