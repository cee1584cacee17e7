"""Commands and options of click that speak the user's language: their help is a message, not a text."""

from collections.abc import Callable
from typing import Any, TypeVar

import click
from click import exceptions

from kyyeu.front import Front
from kyyeu.messages import Speech


def speech(context: click.Context) -> Speech:
    """The speech of the run that the context belongs to."""
    front = context.find_root().obj
    return front.say if isinstance(front, Front) else Speech()


class Option(click.Option):
    """An option whose ``help`` names a message."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Its line in the help."""
        record = super().get_help_record(ctx)
        return (record[0], speech(ctx)(str(self.help))) if record else None


class _Spoken(click.Command):
    """What commands and groups have in common: headings, the help option and the text in the user's language."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = speech(ctx)("help.help")
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = speech(ctx)
        pieces = " ".join(self.collect_usage_pieces(ctx))
        pieces = pieces.replace(str(self.options_metavar), say("metavar.options"))
        if isinstance(self, click.Group):
            pieces = pieces.replace(str(self.subcommand_metavar), say("metavar.command"))
        formatter.write_usage(ctx.command_path, pieces, prefix=say("usage"))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(speech(ctx)(str(self.help)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [p.get_help_record(ctx) for p in self.get_params(ctx) if isinstance(p, click.Option)]
        with formatter.section(speech(ctx)("options")):
            formatter.write_dl([row for row in rows if row])


class Command(_Spoken):
    """A command whose ``help`` names a message."""


class Group(_Spoken, click.Group):
    """The group of commands."""

    command_class = Command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands with what each does."""
        super().format_options(ctx, formatter)
        say = speech(ctx)
        with formatter.section(say("commands")):
            formatter.write_dl([(name, say(str(self.commands[name].help))) for name in self.list_commands(ctx)])

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Commands in the order a newcomer needs them, which is the order they are declared in."""
        return list(self.commands)


F = TypeVar("F", bound=Callable[..., Any])


def option(*names: str, help: str, **rest: Any) -> Callable[[F], F]:  # noqa: A002 - click's word for it
    """Declare an option whose help is the message named."""
    return click.option(*names, cls=Option, help=help, **rest)


def wrong_usage(error: click.UsageError, say: Speech) -> str:
    """What is wrong with the command line, in the user's language, in one line."""
    sentences = [_fault(error, say) + "."]
    if possible := getattr(error, "possibilities", None):
        sentences.append(say("usage.did_you_mean", names=", ".join(sorted(possible))))
    if error.ctx:
        sentences.append(say("usage.hint", command=error.ctx.command_path))
    return " ".join(sentences)


def _fault(error: click.UsageError, say: Speech) -> str:
    match error:
        case exceptions.NoSuchOption():
            return say("usage.no_option", name=error.option_name)
        case exceptions.NoSuchCommand():
            return say("usage.no_command", name=error.command_name)
        case exceptions.MissingParameter() if error.param:
            return say("usage.missing", name=_called(error.param, error.ctx))
        case exceptions.BadParameter() if error.param:
            message = error.message
            if isinstance(error.param.type, click.Choice):
                message = say("usage.choices", choices=", ".join(error.param.type.choices))
            return say("usage.bad_value", name=_called(error.param, error.ctx), message=message)
    return say("usage.other", message=error.format_message())


def _called(param: click.Parameter, context: click.Context | None) -> str:
    if isinstance(param, click.Argument) and context:
        return param.make_metavar(context).strip("[].")
    return param.opts[-1]
