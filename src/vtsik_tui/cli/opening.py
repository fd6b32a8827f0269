"""Finding the database that a command shall open."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui import __version__
from vtsik_tui.cli.choice import OWN_DATABASE, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.schema import SCHEMA_VERSION

#: How many databases built for `--data` are kept; older ones are taken away.
_KEPT = 5


def database(choice: Choice) -> Path:
    """Find the database, building it first if a data folder was named.

    Args:
        choice: What the options before the command chose.

    Returns:
        Its path. Whether it is one that can be read is for the archive to say.

    Raises:
        SystemExit: If there is none; the reason has been printed.
    """
    if choice.data is not None:
        return _built_from(choice.data)
    if choice.db is not None:
        return choice.db
    if not OWN_DATABASE.exists():
        fail(f"The database is not built yet ({OWN_DATABASE}): run 'vtsik-tui build'.", WRONG_USE)
    return OWN_DATABASE


def _built_from(data: Path) -> Path:
    """Build a data folder into the user's cache, unless these facts were built before."""
    from vtsik_tui.build.files import NoDataFolder, digest_of

    try:
        digest = digest_of(data)
    except NoDataFolder as error:
        fail(str(error), WRONG_USE)
    except OSError as error:
        fail(f"{error.filename} cannot be read ({error.strerror}): check its permissions.", WRONG_USE)
    cached = _cache() / f"{digest}-{SCHEMA_VERSION}-{__version__}.sqlite"
    if not _is_sound(cached):
        from vtsik_tui.cli.building import build_or_exit

        build_or_exit(data, cached)
        _forget_older(cached)
    return cached


def _cache() -> Path:
    """The folder for databases that can be built again."""
    from vtsik_tui.desk.folders import folders

    folder = folders().cache
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        fail(
            f"The cache folder {folder} cannot be made ({error.strerror}): "
            "build with 'vtsik-tui build --data DIR --out FILE' and open that with --db FILE.",
            WRONG_USE,
        )
    return folder


def _is_sound(path: Path) -> bool:
    """Whether a database was built before and can still be read."""
    from vtsik_tui.archive.archive import Archive
    from vtsik_tui.archive.faults import CannotOpen

    try:
        with Archive.open(path):
            return True
    except CannotOpen:
        return False


def _forget_older(newest: Path) -> None:
    """Take away the oldest databases of the cache."""
    others = [path for path in newest.parent.glob("*.sqlite") if path != newest]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[_KEPT - 1 :]:
        path.unlink(missing_ok=True)
