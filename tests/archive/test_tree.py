"""The tree of bodies."""

from vtsik_tui.archive.archive import Archive


def test_the_top_of_the_tree_stands_by_kind(archive: Archive) -> None:
    assert [(row.kind, row.title, row.branches) for row in archive.children()] == [
        ("heading", "committees", False),
        ("body", "VTsIK", True),
        ("heading", "parties", False),
        ("body", "Bolsheviks", False),
        ("body", "Left Socialist-Revolutionaries", False),
    ]


def test_what_stands_under_a_body_in_the_order_of_its_founding(archive: Archive) -> None:
    assert [(row.ref, row.branches) for row in archive.children("body/vtsik")] == [
        ("body/vtsik-2", False),
        ("body/vtsik-10", False),
    ]
    assert archive.children("body/vtsik-2") == []
    assert archive.children("body/none") == []


def test_what_a_body_stands_under(archive: Archive) -> None:
    assert [row.ref for row in archive.ancestors("body/vtsik-2")] == ["body/vtsik"]
    assert archive.ancestors("body/vtsik") == []
    assert [row.ref for row in archive.children("body/central-executive-committee")] == [
        "body/vtsik-2",
        "body/vtsik-10",
    ]
