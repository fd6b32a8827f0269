"""The colours: one for what is current, the rest paper and ink."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="vtsik-dark",
    primary="#d9a54a",
    secondary="#d9a54a",
    accent="#d9a54a",
    warning="#d9a54a",
    error="#d9705f",
    success="#8fae6b",
    foreground="#d8d4ca",
    background="#16171a",
    surface="#1f2125",
    panel="#26282d",
    dark=True,
    variables={
        "block-cursor-blurred-background": "#33312c",
        "footer-key-foreground": "#d9a54a",
        "scrollbar": "#3a3b40",
        "scrollbar-hover": "#55565c",
        "scrollbar-active": "#d9a54a",
        "scrollbar-background": "#16171a",
        "scrollbar-background-hover": "#16171a",
        "scrollbar-background-active": "#16171a",
    },
)
"""Ochre on slate."""

LIGHT = Theme(
    name="vtsik-light",
    primary="#8f3a1f",
    secondary="#8f3a1f",
    accent="#8f3a1f",
    warning="#8f3a1f",
    error="#a32020",
    success="#4a6b2a",
    foreground="#26231e",
    background="#f7f3ea",
    surface="#efe9dc",
    panel="#e6dfcf",
    dark=False,
    variables={
        "block-cursor-blurred-background": "#e6d9bd",
        "footer-key-foreground": "#8f3a1f",
        "scrollbar": "#cfc6b3",
        "scrollbar-hover": "#b5aa94",
        "scrollbar-active": "#8f3a1f",
        "scrollbar-background": "#f7f3ea",
        "scrollbar-background-hover": "#f7f3ea",
        "scrollbar-background-active": "#f7f3ea",
    },
)
"""Brick on paper."""
