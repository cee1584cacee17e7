"""``kyyeu oai``: the archive over HTTP for harvesters (OAI-PMH 2.0), on the loopback address unless told otherwise."""

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import click
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from archive import Archive, ArchiveError
from archive.harvest import About, Repository
from kyyeu.front import Front

PATH = "/oai"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_MOST_BYTES = 65_536  # of a request: an answer to one page never needs more


@dataclass(frozen=True)
class Wish:
    """Where to listen, and what the repository says of itself."""

    host: str
    port: int
    email: str
    name: str | None
    base_url: str | None


def serve(front: Front, archive: Path, wish: Wish) -> int:
    """Answer harvesters until stopped. Returns 0, or 2 where the address cannot be had."""
    with Archive.open(archive) as opened:
        try:
            listening = _listen(wish.host, wish.port)
        except OSError as error:
            why = error.strerror or error
            click.echo(
                front.say("error", message=front.say("oai.busy", host=wish.host, port=wish.port, error=why)), err=True
            )
            return 2
        with listening:
            shown = f"[{wish.host}]" if ":" in wish.host else wish.host
            url = wish.base_url or f"http://{shown}:{listening.getsockname()[1]}{PATH}"
            about = About(url, wish.email, wish.name or front.say("oai.name"))
            click.echo(front.say("oai.serving", url=url))
            _run(app_of(Repository(opened, about), _hosts(wish)), listening)
    return 0


def app_of(repository: Repository, hosts: Sequence[str] = ("*",)) -> Starlette:
    """The web application that answers at ``/oai``; requests to other host names than these are refused.

    On the loopback address that keeps pages of other sites, which a browser may be led to, from reading the archive.
    """

    async def answer(request: Request) -> Response:
        body = await request.body() if request.method == "POST" else b""
        if len(body) > _MOST_BYTES:
            return PlainTextResponse("The request is too long.", 413)
        asked = body.decode("utf-8", "replace") if request.method == "POST" else request.url.query
        try:
            xml = await run_in_threadpool(repository.answer, parse_qsl(asked, keep_blank_values=True))
        except ArchiveError as error:
            return PlainTextResponse(str(error), 503, {"Retry-After": "60"})
        return Response(xml, media_type="text/xml; charset=utf-8")

    guard = Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)
    return Starlette(routes=[Route(PATH, answer, methods=["GET", "POST"])], middleware=[guard])


def _hosts(wish: Wish) -> tuple[str, ...]:
    """The host names that requests may be meant for: any, unless only this machine is to be answered."""
    if wish.host not in _LOOPBACK:
        return ("*",)
    outside = urlsplit(wish.base_url).hostname if wish.base_url else None
    return (*_LOOPBACK, outside) if outside else _LOOPBACK


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=128)


def _run(app: Starlette, listening: socket.socket) -> None:
    config = uvicorn.Config(app, log_level="error", access_log=False, lifespan="off", server_header=False)
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:  # the way to stop it
        return
