"""``tei-edition completion``: the script that teaches a shell our commands and options."""

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for SHELL.

    For bash: eval "$(tei-edition completion bash)", in ~/.bashrc.
    """
    script = get_completion_class(shell)
    if script is None:
        raise click.UsageError(f"no completion for {shell}")
    root = context.find_root()
    click.echo(script(root.command, {}, "tei-edition", "_TEI_EDITION_COMPLETE").source())
