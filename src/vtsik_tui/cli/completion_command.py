"""``vtsik-tui completion``: what makes a shell complete a line."""

from __future__ import annotations

from pathlib import Path

import click

from vtsik_tui.cli.printing import say, speak_utf8

_SHELLS = ("bash", "zsh", "fish")
_SCRIPTS = Path(__file__).parent / "completing"


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS), metavar="SHELL")
def completion(shell: str) -> None:
    r"""Print the script that makes SHELL (bash, zsh or fish) complete a line at tab.

    Commands, options, refs of all entities, parties and fates. Load it in the
    shell's own file:

    \b
      bash  ~/.bashrc                   eval "$(vtsik-tui completion bash)"
      zsh   ~/.zshrc, after compinit    eval "$(vtsik-tui completion zsh)"
      fish  ~/.config/fish/config.fish  vtsik-tui completion fish | source
    """
    speak_utf8()
    say((_SCRIPTS / f"vtsik-tui.{shell}").read_text(encoding="utf-8").rstrip("\n"))
