"""What a person calls an entity leads to it, if it leads to one only."""

from __future__ import annotations

from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive


@pytest.mark.parametrize(
    ("called", "ref"),
    [
        ("person/yakov-sverdlov", "person/yakov-sverdlov"),
        ("Person/Yakov-Sverdlov", "person/yakov-sverdlov"),
        ("Свердлов Яков Михайлович", "person/yakov-sverdlov"),
        ("yakov sverdlov", "person/yakov-sverdlov"),
        ("congress-05", "event/congress-05"),
        ("Congress-05", "event/congress-05"),
        ("vtsik-2", "body/vtsik-2"),
    ],
)
def test_a_name_leads_to_an_entity(bundled: Path, called: str, ref: str) -> None:
    with Archive.open(bundled) as archive:
        row = archive.resolve(called).row
    assert row is not None
    assert row.ref == ref


@pytest.mark.parametrize(
    "called", ["", "nobody-at-all", "event/yakov-sverdlov", "Kamenev", "%", "a" * 10_000]
)
def test_what_may_mean_several_or_none_leads_nowhere(bundled: Path, called: str) -> None:
    with Archive.open(bundled) as archive:
        resolved = archive.resolve(called)
    assert resolved.row is None
