"""What people settle about records, kept for good: accepting, changing, rejecting, adding, and undoing any of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, insert, select

import models
from archive.current import corrections_of, earlier_of, item_key, show, stand_of
from archive.errors import ArchiveError
from archive.extractions import Content, content, extractions, keep
from archive.parts import BY_TABLE, PARTS, WHOLE, Part
from archive.relocation import find_words
from archive.standing import Earlier, Stand, Standing, active, stand
from archive.store import Archive
from archive.tables import CORRECTIONS, DOCUMENTS
from archive.typed import field_named, read_day, typed
from models import Action, Correction, Evidence, Review


@dataclass(frozen=True)
class Who:
    """Who settles something, and why."""

    name: str
    reason: str | None = None


@dataclass(frozen=True)
class Looked:
    """A document's items as they stand, by their keys in the order of the record; and what people settled so far."""

    key: str
    document: models.Document
    items: Mapping[str, Standing]
    corrections: tuple[Correction, ...]


@dataclass
class _Desk:
    """A document open for one act of reviewing, within one transaction."""

    connection: Connection
    key: str
    who: Who
    corrections: list[Correction]
    extraction: int
    today: Content
    earlier: Earlier
    shown: Stand
    now: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="milliseconds"))
    _targets: dict[str, int] = field(default_factory=dict)

    @classmethod
    def open(cls, connection: Connection, key: str, who: Who) -> "_Desk":
        if not who.name.strip():
            raise ArchiveError("Thiếu tên người duyệt.")
        keep(connection, key)
        newest, today = extractions(connection, key)[-1].number, content(connection, key)
        corrections, earlier = corrections_of(connection, key), earlier_of(connection, key, today)
        return cls(connection, key, who, corrections, newest, today, earlier, stand(today, corrections, earlier))

    @property
    def document(self) -> models.Document:
        """The settled text."""
        return self.today[0]

    def note(self, action: Action, part: str, item: str, one: Standing | None = None, **rest: Any) -> Correction:
        """Note one more correction; on an item that was corrected before it has the same target."""
        number = len(self.corrections) + 1
        target = rest.pop("target", None) or (one and one.target) or self._targets.get(item, number)
        known = one and one.extracted and one.part is not PARTS["document"]
        anchor = _json(one.extracted.model_dump(mode="json")) if one and known else None
        made = Correction(
            number=number, target=target, part=part, item=item, action=action, anchor=anchor,
            extraction=self.extraction, reviewed_by=self.who.name.strip(), reviewed_at=self.now,
            reason=self.who.reason, **rest,
        )  # fmt: skip
        self.corrections.append(made)
        self._targets[item] = target
        row = made.model_dump(mode="json") | {"key": f"{self.key}.corrections.{number}", "document_key": self.key}
        self.connection.execute(insert(CORRECTIONS), row)
        return made

    def close(self) -> Looked:
        """Let the tables show what came of it. Raises ArchiveError where a value does not suit its field."""
        try:
            shown = stand(self.today, self.corrections, self.earlier)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise ArchiveError(f"Giá trị không hợp với trường {where}: {first['msg']}.") from error
        show(self.connection, self.key, self.document, shown)
        return _looked(self.key, self.document, shown, self.corrections)


# What is there


def look(archive: Archive, key: str) -> Looked:
    """How the record stands of the document that a key is of, or of an item of it.

    Raises ArchiveError for an unknown document.
    """
    with archive.reading() as connection:
        document_key = _document_of(connection, key)
        today = content(connection, document_key)
        shown = stand_of(connection, document_key, today)
        return _looked(document_key, today[0], shown, corrections_of(connection, document_key))


def item_of(looked: Looked, key: str) -> tuple[str, Standing]:
    """The item that a key names, or that the row of that key belongs to, with its own key.

    Raises ArchiveError where there is none.
    """
    _, *steps = key.split(".")
    table = steps[0] if steps else ""
    if table in ("document", "documents", "document_authors"):
        own = f"{looked.key}.document"
    else:
        part = PARTS.get(table) or BY_TABLE.get(table)
        own = ".".join([looked.key, part.table if part else table, *steps[1:2]])
    if own not in looked.items:
        raise ArchiveError(f"Không có mục {key}. Hãy xem khoá các mục bằng «kyyeu review {looked.key}».")
    return own, looked.items[own]


def _looked(key: str, document: models.Document, shown: Stand, corrections: Sequence[Correction]) -> Looked:
    return Looked(key, document, {item_key(key, one): one for one in shown.items}, tuple(corrections))


def _document_of(connection: Connection, key: str) -> str:
    document_key = key.split(".", maxsplit=1)[0]
    if connection.scalar(select(DOCUMENTS.c.key).where(DOCUMENTS.c.key == document_key)) is None:
        raise ArchiveError(f"Kho không có tài liệu {document_key}. Hãy xem khoá bằng «kyyeu search».")
    return document_key


# What people do


def accept(archive: Archive, key: str, who: Who, fields: Iterable[str] = ()) -> Looked:
    """Settle an item as it stands, or some of its fields.

    For the key of a document this settles all that is not settled yet, and that nothing is missing. Raises
    ArchiveError, as all of these do, where there is no such item or field, or it was rejected.
    """
    with archive.writing() as connection:
        desk, own, one = _open(connection, key, who)
        if one is None:
            _settle_all(desk, Action.ACCEPT)
        elif names := [field_named(one.part, name) for name in fields]:
            for name in names:
                desk.note(Action.ACCEPT, one.part.name, own, one, field=name, value=_json(_held(one)[name]))
        else:
            desk.note(Action.ACCEPT, one.part.name, own, one, value=_json(_held(one)))
        return desk.close()


def reject(archive: Archive, key: str, who: Who, fields: Iterable[str] = ()) -> Looked:
    """Take an item out of the record, or the values of some of its fields; for the key of a document all its items."""
    with archive.writing() as connection:
        desk, own, one = _open(connection, key, who)
        if one is None:
            _settle_all(desk, Action.REJECT)
        elif names := [field_named(one.part, name) for name in fields]:
            for name in names:
                if one.part.model.model_fields[name].is_required():
                    raise ArchiveError(f"Mục không thể thiếu trường {name}. Hãy sửa trường ấy, hoặc loại cả mục.")
                desk.note(Action.REJECT, one.part.name, own, one, field=name, before=_json(_held(one)[name]))
        elif one.part is PARTS["document"]:
            raise ArchiveError("Tài liệu bao giờ cũng nói về chính nó. Hãy loại từng trường bằng --field.")
        else:
            desk.note(Action.REJECT, one.part.name, own, one, before=_json(_held(one)))
        return desk.close()


def change(
    archive: Archive, key: str, who: Who, values: Mapping[str, Sequence[str]], quote: str | None = None
) -> Looked:
    """Set fields of an item to what was typed (see :mod:`archive.typed`); ``quote`` are the words that show it.

    Where the document shows a new value in its own words these are cited without being pointed at.
    """
    with archive.writing() as connection:
        desk, own, one = _open(connection, key, who)
        if one is None:
            raise ArchiveError(f"{key} là cả tài liệu. Hãy nêu khoá của mục cần sửa, xem bằng «kyyeu review {key}».")
        held = _held(one)
        for name, value in _typed(one.part, held, values).items():
            action = Action.ACCEPT if held[name] == value else Action.CHANGE
            desk.note(
                action, one.part.name, own, one, field=name, before=_json(held[name]), value=_json(value),
                evidence=_cited(desk, one, name, value, quote),
            )  # fmt: skip
        return desk.close()


def add(
    archive: Archive, key: str, who: Who, values: Mapping[str, Sequence[str]], quote: str | None = None
) -> tuple[str, Looked]:
    """Add an item to the part that the key names (``d1f….participants``); returns its key too.

    ``quote`` are the words of the document that show it; where it is not given, those of its first value.
    """
    with archive.writing() as connection:
        desk = _Desk.open(connection, _document_of(connection, key), who)
        part = _part_of(desk, key)
        given = _typed(part, {}, values)
        if missing := [n for n in part.fields if part.model.model_fields[n].is_required() and given.get(n) is None]:
            raise ArchiveError(f"Thiếu trường {', '.join(missing)}.")
        words = quote or next((v for v in given.values() if isinstance(v, str)), "")
        spot = find_words(desk.document.text, words) if words else None
        if spot is None:
            raise ArchiveError(f"Tài liệu không có những chữ «{words}». Hãy nêu đúng chữ làm căn cứ bằng --quote.")
        evidence = [Evidence.cut(desk.document.text, *spot).model_dump()]
        number = len(desk.corrections) + 1
        own = f"{desk.key}.{part.table}.c{number}"
        desk.note(Action.ADD, part.name, own, value=_json(given), evidence=_json(evidence))
        return own, desk.close()


def revoke(archive: Archive, key: str, who: Who, date: str, decision: str) -> Looked:
    """Note that a later decision took an award back on a day (ISO 8601, or as 17/12/2025).

    What the document says stays as it is: it was conferred. Raises ArchiveError where the item is no award.
    """
    with archive.writing() as connection:
        desk, own, one = _open(connection, key, who)
        if one is None or one.part.model is not models.Award:
            raise ArchiveError(f"{key} không phải khen thưởng. Chỉ khen thưởng mới ghi thu hồi được.")
        if not decision.strip():
            raise ArchiveError("Thiếu văn bản thu hồi.")
        event = {"date": read_day(date), "decision": decision.strip()}
        desk.note(Action.REVOKE, one.part.name, own, one, value=_json(event))
        return desk.close()


def undo(archive: Archive, key: str, who: Who, number: int | None = None) -> tuple[Correction, Looked]:
    """Undo a correction: of that number in the document, else the last one that holds of the item or document.

    What came with the review of a whole record is undone with it. Returns what was undone.
    """
    with archive.writing() as connection:
        desk = _Desk.open(connection, _document_of(connection, key), who)
        holding = active(desk.corrections)
        if number is None and "." in key:
            _, one = item_of(_looked(desk.key, desk.document, desk.shown, desk.corrections), key)
            holding = [c for c in holding if c.target == one.target]
        elif number is None:
            holding = [c for c in holding if c.together is None]
        else:
            holding = [c for c in holding if c.number == number]
        if not holding:
            raise ArchiveError(f"Không có lần duyệt nào để rút lại. Hãy xem bằng «kyyeu history {desk.key}».")
        undone = holding[-1]
        desk.note(Action.UNDO, undone.part, undone.item, target=undone.target, undoes=undone.number)
        return undone, desk.close()


def _open(connection: Connection, key: str, who: Who) -> tuple[_Desk, str, Standing | None]:
    """A document opened at the item that the key names; None for the document as a whole."""
    desk = _Desk.open(connection, _document_of(connection, key), who)
    if "." not in key:
        return desk, desk.key, None
    own, one = item_of(_looked(desk.key, desk.document, desk.shown, desk.corrections), key)
    if one.item is None:
        raise ArchiveError(f"Mục {own} đã bị loại. Muốn lấy lại, hãy rút lại việc loại: «kyyeu review {own} undo».")
    return desk, own, one


def _settle_all(desk: _Desk, action: Action) -> None:
    """Settle every item that is not yet, and that the record as a whole has been looked at."""
    whole = desk.note(action, WHOLE, desk.key)
    for one in desk.shown.items:
        own, held = item_key(desk.key, one), _held(one) if one.item is not None else {}
        if one.item is None:
            continue
        if action is Action.REJECT and one.part is not PARTS["document"]:
            desk.note(action, one.part.name, own, one, before=_json(held), together=whole.number)
        elif one.review is not Review.ADDED and not _is_settled(one, held):
            desk.note(Action.ACCEPT, one.part.name, own, one, value=_json(held), together=whole.number)


def _is_settled(one: Standing, held: Mapping[str, Any]) -> bool:
    return all(name in one.settled for name in held)


def _held(one: Standing) -> dict[str, Any]:
    """The values of an item that a person may settle, as JSON."""
    held: dict[str, Any] = one.item.model_dump(mode="json", include=set(one.part.fields))
    return held


def _typed(part: Part, held: Mapping[str, Any], values: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The new values by field; several paths may go into one field."""
    if not values:
        raise ArchiveError("Chưa nêu trường và giá trị.")
    given: dict[str, Any] = {}
    for path, texts in values.items():
        name, value = typed(part, dict(held) | given, path, texts)
        given[name] = value
    return given


def _part_of(desk: _Desk, key: str) -> Part:
    table = [*key.split("."), ""][1]
    part = PARTS.get(table) or BY_TABLE.get(table)
    if part is None or part is PARTS["document"]:
        names = ", ".join(f"{desk.key}.{p.table}" for p in PARTS.values() if p is not PARTS["document"])
        raise ArchiveError(f"Không thêm được vào «{key}». Hãy chọn một trong: {names}.")
    if not part.many and any(one.part is part and one.item is not None for one in desk.shown.items):
        raise ArchiveError(f"Bản ghi đã có {part.label.vi.lower()} {desk.key}.{part.table}.1. Hãy sửa (change) mục ấy.")
    return part


def _cited(desk: _Desk, one: Standing, name: str, value: Any, quote: str | None) -> str | None:
    """The words that show a new value: those pointed at, else the value's own, as near to its item as can be."""
    if one.part is PARTS["document"]:
        return None
    text, near = desk.document.text, one.item.evidence[0].start
    spot = find_words(text, quote or (value if isinstance(value, str) else ""), near)
    if spot is None:
        if quote:
            raise ArchiveError(f"Tài liệu không có những chữ «{quote}». Hãy chép đúng chữ làm căn cứ.")
        return None
    return _json([Evidence.cut(text, *spot, field=name).model_dump()])


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
