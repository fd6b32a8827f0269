"""The marks that a timeline is drawn with; none needs a colour to be told from the others."""

SURE, UNSURE, LIFE = "━", "╌", "─"
"""What certainly lasted; what may have; a life, over which posts are drawn."""
BEGIN, END, SHORT = "┣", "┫", "┃"
"""A beginning and an end that are known; both in one column."""
UNSURE_SHORT = "╎"
BEFORE, AFTER = "◂", "▸"
"""It began before what is shown, or goes on after it."""
POINT, UNSURE_POINT = "•", "◦"
"""An event; one of which the day is not known."""
GRID, FOCUS, FOCUS_HEAD = "┊", "│", "▼"
DENSITY = "▁▂▃▄▅▆▇█"

#: What a mark becomes where the line of the focus goes through it.
CROSSED = {SURE: "┿", UNSURE: "┼", LIFE: "┼", " ": FOCUS, GRID: FOCUS}

LEGEND = (
    (SURE * 2, "certain"),
    (UNSURE * 2, "not exact, or not recorded"),
    (LIFE * 2, "a life"),
    (f"{BEFORE} {AFTER}", "goes on"),
    (POINT, "event"),
    (UNSURE_POINT, "day not known"),
)
