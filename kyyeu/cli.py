"""The command line. Each room is imported inside its command, so that ``kyyeu --help`` answers at once."""

import contextlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from kyyeu import settings
from kyyeu.front import Front
from kyyeu.messages import Speech
from kyyeu.spoken import Group, option, speech, wrong_usage

INTERRUPTED = 130  # what shells give for a command stopped by Ctrl-C

# The archive's own lists, told again here because to import them costs half of the time that --help may take;
# a test compares.
KINDS = ("person", "body", "cluster", "award", "decision", "meeting", "text")
FORMATS = ("csv", "xlsx", "parquet", "jsonl", "jsonld", "ftm", "dc", "vanban")
ACTIONS = ("accept", "change", "reject", "add", "revoke", "undo")
ONLY = ("old", "failed")
ORDERS = ("relevance", "date")
# What a search may be narrowed by besides kind and year; the values are understood as those typed in a query.
NARROWING = ("cluster", "body", "form", "grantor", "role", "status", "confidence", "review")

ANSWERS = ("same", "not", "unsure", "became")

ASIDE = {"expose_value": False}  # an option that changes the front and is not handed to the command
pass_front = click.make_pass_decorator(Front)
in_archive = option("--archive", help="help.archive", metavar="DIR", type=click.Path(path_type=Path))
in_sites = option("--sites", help="help.crawl.sites", metavar="DIR", type=click.Path(path_type=Path))


def narrowing(command: Callable[..., int]) -> Callable[..., int]:
    """Give the command an option for each of ``NARROWING``."""
    for facet in reversed(NARROWING):
        told = option(f"--{facet}", help=f"help.search.{facet}", metavar="VALUE", multiple=True)
        command = told(command)
    return command


def main() -> None:
    """Run the program on the arguments of the command line."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns 0; 1 where documents were set aside or faults found; 2 where it cannot be done as asked.
    """
    _write_utf8()
    settings.protect_workers()
    values = settings.load()
    front = Front(values, Speech(values.language))
    try:
        with cli.make_context("kyyeu", list(arguments), obj=front) as context:
            front = context.obj
            code = cli.invoke(context)
            sys.stdout.flush()
            return code or 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:  # "| head": whoever read has seen enough
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, click.Abort):
        click.echo(front.say("stopped"), err=True)
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: people get a line, developers ask for the rest
        click.echo(_told(front, error), err=True)
        return 2


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _told(front: Front, error: Exception) -> str:
    """What to say of an error: one line, and all of it where asked for."""
    match error:
        case click.exceptions.NoArgsIsHelpError():
            return error.format_message()
        case click.UsageError():
            return front.say("error", message=wrong_usage(error, speech(error.ctx) if error.ctx else front.say))
    if front.debug:
        traceback.print_exception(error)
    from archive import ArchiveError
    from pipelines.crew import UnreadyError

    if isinstance(error, UnreadyError):
        return front.say("error", message=front.say("error.unready", error=error))
    if isinstance(error, ArchiveError):  # says what is wrong, and what to do, in words of its own
        return front.say("error", message=front.say.pick(str(error), error.english))
    return front.say("error.internal", error=f"{type(error).__name__}: {error}")


def _speak(context: click.Context, _: click.Parameter, language: settings.Language | None) -> None:
    if language:
        context.obj = replace(context.obj, say=Speech(language))


def _show_details(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        context.obj = replace(context.obj, debug=True)


@click.group(cls=Group, help="help.kyyeu", no_args_is_help=True)
@option("--lang", help="help.lang", type=click.Choice(settings.LANGUAGES), is_eager=True, callback=_speak, **ASIDE)
@option("--debug", help="help.debug", is_flag=True, callback=_show_details, **ASIDE)
def cli() -> None:
    """Hold the commands together; the options of the whole are seen to by their callbacks."""


@cli.command(help="help.extract")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path, allow_dash=True))
@option("--json", "as_json", help="help.extract.json", is_flag=True)
@option("--explain", help="help.extract.explain", is_flag=True)
@pass_front
def extract(front: Front, files: tuple[Path, ...], as_json: bool, explain: bool) -> int:
    """Print the record of each file."""
    from kyyeu import extracting

    return extracting.extract(front, files, as_json=as_json, explain=explain)


@cli.command(help="help.ingest")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@in_archive
@option("--flow", help="help.ingest.flow", is_flag=True)
@option("--json", "as_json", help="help.ingest.json", is_flag=True)
@pass_front
def ingest(front: Front, paths: tuple[Path, ...], archive: Path | None, flow: bool, as_json: bool) -> int:
    """Take documents into the archive."""
    from kyyeu import ingesting

    flow = flow or front.settings.prefect_api
    return ingesting.take_in(front, paths, archive or front.settings.archive, flow=flow, as_json=as_json)


@cli.command(help="help.crawl")
@click.argument("names", nargs=-1, metavar="[SITE]…")
@in_archive
@in_sites
@option("--contact", help="help.crawl.contact", metavar="ADDRESS")
@option("--flow", help="help.ingest.flow", is_flag=True)
@option("--json", "as_json", help="help.crawl.json", is_flag=True)
@pass_front
def crawl(
    front: Front, /, names: tuple[str, ...], archive: Path | None, sites: Path | None, contact: str | None, **how: bool
) -> int:
    """Crawl the sites."""
    from kyyeu import crawling

    how["flow"] = how["flow"] or front.settings.prefect_api
    return crawling.run(front, names, sites, archive or front.settings.archive, contact, **how)


@cli.command(help="help.sites")
@click.argument("names", nargs=-1, metavar="[SITE]…")
@in_archive
@in_sites
@option("--json", "as_json", help="help.crawl.json", is_flag=True)
@pass_front
def sites(front: Front, names: tuple[str, ...], archive: Path | None, sites: Path | None, as_json: bool) -> int:
    """Tell how the sites are."""
    from kyyeu import crawling

    return crawling.sites(front, names, sites, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.schedule")
@click.argument("names", nargs=-1, metavar="[SITE]…")
@in_archive
@in_sites
@option("--contact", help="help.crawl.contact", metavar="ADDRESS")
@option("--port", help="help.schedule.port", type=click.IntRange(1, 65535), default=4200)
@option("--cron", help="help.schedule.cron", metavar="CRON")
@option("--pool", help="help.schedule.pool", metavar="NAME")
@pass_front
def schedule(front: Front, /, names: tuple[str, ...], archive: Path | None, sites: Path | None, **how: Any) -> int:
    """Crawl on schedules."""
    from kyyeu import scheduling

    return scheduling.schedule(front, names, sites, archive or front.settings.archive, scheduling.Wish(**how))


@cli.command("new-site", help="help.new_site")
@click.argument("name", metavar="NAME")
@click.argument("url", metavar="URL")
@in_sites
@option("--contact", help="help.crawl.contact", metavar="ADDRESS")
@option("--private", help="help.new_site.private", is_flag=True)
@pass_front
def new_site(front: Front, name: str, url: str, sites: Path | None, contact: str | None, private: bool) -> int:
    """Propose a site file."""
    from kyyeu import proposing

    return proposing.propose(front, name, url, sites, contact, private=private)


@cli.command(help="help.failures")
@in_archive
@option("--json", "as_json", help="help.failures.json", is_flag=True)
@pass_front
def failures(front: Front, archive: Path | None, as_json: bool) -> int:
    """List what was set aside."""
    from kyyeu import ingesting

    return ingesting.failures(front, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.search")
@click.argument("query", metavar="[QUERY]", required=False, default="")
@in_archive
@option("--kind", "kinds", help="help.search.kind", type=click.Choice(KINDS), multiple=True)
@option("--year", help="help.search.year", type=click.IntRange(1900, 2100))
@narrowing
@option("--facets", help="help.search.facets", is_flag=True)
@option("--order", help="help.search.order", type=click.Choice(ORDERS), default="relevance")
@option("--limit", help="help.search.limit", type=click.IntRange(1), default=20)
@option("--page", help="help.search.page", type=click.IntRange(1), default=1)
@option("--json", "as_json", help="help.search.json", is_flag=True)
@pass_front
def search(front: Front, /, query: str, archive: Path | None, as_json: bool, **asked: Any) -> int:
    """Print what is found."""
    from kyyeu import finding

    chosen = {facet: asked.pop(facet) for facet in NARROWING}
    wish = finding.Wish(query, chosen, **asked)
    return finding.find(front, wish, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.resolve")
@in_archive
@option("--json", "as_json", help="help.resolve.json", is_flag=True)
@pass_front
def resolve(front: Front, archive: Path | None, as_json: bool) -> int:
    """Join what is one across documents."""
    from kyyeu import identifying

    return identifying.resolve(front, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.entity")
@click.argument("asked", metavar="KEY|NAME")
@in_archive
@option("--json", "as_json", help="help.entity.json", is_flag=True)
@pass_front
def entity(front: Front, asked: str, archive: Path | None, as_json: bool) -> int:
    """Print what is known of an entity."""
    from kyyeu import identifying

    return identifying.show(front, asked, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.judge")
@click.argument("left", metavar="A", required=False)
@click.argument("right", metavar="B", required=False)
@click.argument("answer", metavar="ANSWER", type=click.Choice(ANSWERS), required=False)
@option("--undo", help="help.judge.undo", metavar="N", type=click.IntRange(1))
@option("--by", "name", help="help.judge.by", metavar="NAME")
@option("--why", help="help.judge.why", metavar="TEXT")
@option("--on", "day", help="help.judge.on", metavar="DATE")
@in_archive
@option("--json", "as_json", help="help.judge.json", is_flag=True)
@pass_front
def judge(front: Front, /, undo: int | None, archive: Path | None, as_json: bool, **asked: str | None) -> int:
    """Note what a person thinks of two entities, or take it back."""
    from kyyeu import judging

    sides = [asked[name] for name in ("left", "right", "answer")]
    if (undo is None and None in sides) or (undo is not None and any(sides)):
        raise click.UsageError(front.say("usage.judge"))
    folder = archive or front.settings.archive
    return judging.judge(front, folder, judging.Deed(undo=undo, **asked), as_json=as_json)


@cli.command(help="help.issues")
@option("--document", "documents", help="help.issues.document", metavar="KEY", multiple=True)
@in_archive
@option("--json", "as_json", help="help.issues.json", is_flag=True)
@pass_front
def issues(front: Front, documents: tuple[str, ...], archive: Path | None, as_json: bool) -> int:
    """Print what does not add up."""
    from kyyeu import examining

    return examining.issues(front, archive or front.settings.archive, documents, as_json=as_json)


@cli.command(help="help.gaps")
@option("--until", help="help.gaps.until", metavar="DATE")
@in_archive
@option("--json", "as_json", help="help.gaps.json", is_flag=True)
@pass_front
def gaps(front: Front, until: str | None, archive: Path | None, as_json: bool) -> int:
    """Print which meetings of clusters no paper tells of."""
    from kyyeu import examining

    if until and not examining.is_day(until):
        raise click.UsageError(front.say("usage.bad_date", value=until))
    return examining.gaps(front, archive or front.settings.archive, until, as_json=as_json)


@cli.command(help="help.export")
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@option("--to", "folder", help="help.export.to", metavar="DIR", type=click.Path(path_type=Path), required=True)
@option("--query", help="help.export.query", metavar="QUERY")
@option("--kind", "kinds", help="help.export.kind", type=click.Choice(KINDS), multiple=True)
@option("--year", help="help.export.year", type=click.IntRange(1900, 2100))
@in_archive
@pass_front
def export(
    front: Front,
    form: str,
    folder: Path,
    query: str | None,
    kinds: tuple[str, ...],
    year: int | None,
    archive: Path | None,
) -> int:
    """Hand the archive out, or what a search chooses of it."""
    from kyyeu import exporting

    wish = exporting.Wish(form, folder, query, kinds, year)
    return exporting.hand_out(front, wish, archive or front.settings.archive)


@cli.command(help="help.oai")
@option("--email", help="help.oai.email", metavar="ADDRESS", required=True)
@option("--name", help="help.oai.name", metavar="NAME")
@option("--host", help="help.oai.host", metavar="HOST", default="127.0.0.1")
@option("--port", help="help.oai.port", type=click.IntRange(0, 65535), default=8210)
@option("--base-url", help="help.oai.base_url", metavar="URL")
@in_archive
@pass_front
def oai(
    front: Front, email: str, name: str | None, host: str, port: int, base_url: str | None, archive: Path | None
) -> int:
    """Answer harvesters."""
    from kyyeu import oai as serving

    wish = serving.Wish(host, port, email, name, base_url)
    return serving.serve(front, archive or front.settings.archive, wish)


@cli.command(help="help.review")
@click.argument("key", metavar="KEY")
@click.argument("action", metavar="[ACTION]", type=click.Choice(ACTIONS), required=False)
@option("--field", "fields", help="help.review.field", metavar="FIELD", multiple=True)
@option("--value", "values", help="help.review.value", metavar="VALUE", multiple=True)
@option("--quote", help="help.review.quote", metavar="WORDS")
@option("--number", help="help.review.number", type=click.IntRange(1))
@option("--by", help="help.review.by", metavar="NAME")
@option("--why", help="help.review.why", metavar="TEXT")
@in_archive
@option("--json", "as_json", help="help.review.json", is_flag=True)
@pass_front
def review(front: Front, /, key: str, action: str | None, archive: Path | None, as_json: bool, **asked: Any) -> int:
    """Show the items of a document, or note what a person settles."""
    from kyyeu import reviewing
    from models import Action

    deed = reviewing.Deed(Action(action) if action else None, **asked)
    return reviewing.review(front, key, deed, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.history")
@click.argument("key", metavar="KEY")
@in_archive
@option("--json", "as_json", help="help.history.json", is_flag=True)
@pass_front
def history(front: Front, key: str, archive: Path | None, as_json: bool) -> int:
    """Tell where values come from."""
    from kyyeu import histories

    return histories.history(front, key, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.gold")
@option("--to", "folder", help="help.export.to", metavar="DIR", type=click.Path(path_type=Path), required=True)
@option("--partly", help="help.gold.partly", is_flag=True)
@in_archive
@pass_front
def gold(front: Front, folder: Path, partly: bool, archive: Path | None) -> int:
    """Write reviewed documents and records."""
    from kyyeu import reviewing

    return reviewing.gold(front, folder, archive or front.settings.archive, partly=partly)


@cli.command(help="help.reextract")
@option("--apply", "apply", help="help.reextract.apply", is_flag=True)
@option("--only", help="help.reextract.only", type=click.Choice(ONLY))
@in_archive
@option("--flow", help="help.ingest.flow", is_flag=True)
@option("--verbose", help="help.reextract.verbose", is_flag=True)
@option("--json", "as_json", help="help.reextract.json", is_flag=True)
@pass_front
def reextract(
    front: Front, apply: bool, only: str | None, archive: Path | None, flow: bool, verbose: bool, as_json: bool
) -> int:
    """Rehearse today's rules over the archive, or let them loose."""
    from kyyeu import reextracting as again

    wish = again.Wish(apply, again.Only(only) if only else None)
    flow = flow or front.settings.prefect_api
    folder = archive or front.settings.archive
    return again.redo(front, folder, wish, again.Manner(as_json, verbose), flow=flow)


@cli.command(help="help.verify")
@in_archive
@option("--json", "as_json", help="help.verify.json", is_flag=True)
@pass_front
def verify(front: Front, archive: Path | None, as_json: bool) -> int:
    """Print the faults of the archive."""
    from kyyeu import keeping

    return keeping.look_over(front, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.backup")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@in_archive
@pass_front
def backup(front: Front, file: Path, archive: Path | None) -> int:
    """Back the archive up."""
    from kyyeu import keeping

    return keeping.save(front, file, archive or front.settings.archive)


@cli.command(help="help.restore")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@in_archive
@pass_front
def restore(front: Front, file: Path, archive: Path | None) -> int:
    """Make an archive of a backup."""
    from kyyeu import keeping

    return keeping.revive(front, file, archive or front.settings.archive)


@cli.command(help="help.rebuild")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@in_archive
@option("--json", "as_json", help="help.verify.json", is_flag=True)
@pass_front
def rebuild(front: Front, folder: Path, archive: Path | None, as_json: bool) -> int:
    """Make the archive anew from WARC."""
    from kyyeu import rebuilding

    return rebuilding.rebuild(front, folder, archive or front.settings.archive, as_json=as_json)


@cli.command(help="help.evaluate")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@option("--json", "as_json", help="help.evaluate.json", is_flag=True)
@option("--verbose", help="help.evaluate.verbose", is_flag=True)
@option("--floors", help="help.evaluate.floors", metavar="FILE", type=click.Path(path_type=Path))
@option("--update-floors", "update", help="help.evaluate.update", metavar="REASON")
@option("--against", help="help.evaluate.against", metavar="REV")
@pass_front
def evaluate(
    front: Front,
    folder: Path,
    as_json: bool,
    verbose: bool,
    floors: Path | None,
    update: str | None,
    against: str | None,
) -> int:
    """Print how right the records are."""
    from kyyeu import evaluating

    if update is not None and not update.strip():
        raise click.UsageError(front.say("usage.no_reason"))
    if update and not floors:
        raise click.UsageError(front.say("usage.missing", name="--floors"))
    return evaluating.evaluate(front, folder, evaluating.Wish(as_json, verbose, floors, update, against))


@cli.command(help="help.check")
@in_sites
@pass_front
def check(front: Front, sites: Path | None) -> int:
    """Print the faults of lexicons, rule books and site files."""
    from crawlers.site_file import SITES
    from kyyeu import check as checking

    return checking.check(front, sites or front.settings.sites or SITES)
