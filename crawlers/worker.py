"""The crawling process: orders on standard input, a report for each on standard output. It alone talks to sites."""

import asyncio
import logging
import resource
import signal
import sys
import traceback
import warnings
from base64 import b64encode
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from crawlers.clock import Clock, SharedClock, SystemClock, stamp
from crawlers.orders import Order, Proposed, Report, SavedPage
from crawlers.store import Store
from crawlers.warc_files import WarcWriter

if TYPE_CHECKING:
    from crawlers.ledger import Ledger
    from crawlers.spider import Ended

_MEMORY = 4 << 30  # bytes of address space


def main() -> None:
    """Work until there are no more orders."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both of us; the parent decides
    logging.disable()
    warnings.simplefilter("ignore")
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    from scrapy.utils.reactor import install_reactor

    install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor
    from twisted.internet.defer import Deferred

    twisted: Any = reactor
    twisted.callWhenRunning(lambda: Deferred.fromFuture(asyncio.ensure_future(_serve(twisted))))
    twisted.run(installSignalHandlers=False)


async def _serve(reactor: Any) -> None:
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = Order.model_validate_json(line)
        try:
            report = await fulfil(order)
        except Exception as error:  # noqa: BLE001 - whatever it is, the parent must hear of it
            traceback.print_exc()
            report = Report(site=order.site.name, error=f"{type(error).__name__}: {error}")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(report.model_copy(update={"memory": memory}).model_dump_json(), flush=True)  # noqa: T201 - the line to the parent
    reactor.stop()


async def fulfil(order: Order) -> Report:
    """Run over the site once, unless somebody else is at it or it asked to be left in peace."""
    clock: Clock = SharedClock(order.clock) if order.clock else SystemClock()
    store, name = Store(order.folder), order.site.name
    with ExitStack() as held, store.ledger() as ledger:
        for lock in (f"site-{name}", *(f"host-{host}" for host in sorted(order.site.all_hosts))):
            if not held.enter_context(store.lock(lock)):
                return Report(site=name, skipped="đang có lần chạy khác hỏi trang này")
        until = ledger.not_before(name)
        if until > stamp(clock.now()):
            return Report(site=name, skipped=f"trang yêu cầu không hỏi trước {until}")
        if order.look:
            return await _look(order, ledger, clock)
        store.recover(name, ledger)
        return Report(site=name, run=await _run(order, store, ledger, clock))


async def _look(order: Order, ledger: "Ledger", clock: Clock) -> Report:
    from crawlers.spider import Gear, crawl

    ended = await crawl(Gear(order.site, ledger, None, clock, order.agent, order.known))
    if ended.proposal is None:
        return Report(site=order.site.name, error=ended.left)
    pages = (ended.proposal.list_page, ended.proposal.article)
    saved = [SavedPage(url=p.url, body=b64encode(p.body).decode(), content_type=p.content_type) for p in pages]
    proposed = Proposed(source=ended.proposal.source, list_page=saved[0], article=saved[1])
    return Report(site=order.site.name, proposed=proposed)


async def _run(order: Order, store: Store, ledger: "Ledger", clock: Clock) -> int:
    from crawlers.spider import Gear, crawl

    name, began = order.site.name, clock.now()
    number = ledger.begin(name, began)
    writer = WarcWriter(store.warc, name, stamp(began), order.agent)
    try:
        ended = await crawl(Gear(order.site, ledger, writer, clock, order.agent, order.known))
    except Exception as error:
        ledger.end(
            number, {"outcome": "failed", "ended_at": stamp(clock.now()), "why": f"{type(error).__name__}: {error}"}
        )
        raise
    finally:
        writer.close()
    if ended.not_before:
        ledger.wait(name, ended.not_before)
    ledger.end(number, {"ended_at": stamp(clock.now()), **_told(ended)})
    return number


def _told(ended: "Ended") -> dict[str, int | str]:
    seen = ended.seen
    nowhere = "lost" if seen.vanished else "failed"
    outcome = nowhere if not seen.reached else "partly" if ended.left or seen.unreached else "well"
    why = "; ".join(filter(None, (ended.left, *seen.unreached[:3])))
    names = ("new", "changed", "same", "moved", "gone", "failed", "reports", "empty")
    counts = {name: seen.counts[name] for name in names}
    told = {"requests": ended.requests, "bytes": ended.bytes, "listed": seen.listed, "known": seen.known}
    return {"outcome": outcome, "why": why[:1000], **told, **counts}


if __name__ == "__main__":
    main()
