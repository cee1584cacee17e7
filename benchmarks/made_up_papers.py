"""Papers on the meetings of a made-up world as texts, with the truth of whom and what each names.

A meeting is told by one to three papers, each with other people, other forms of names, at times another day or count
than the rest, now and then with a slip of the keyboard; some texts are printed again by another site.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from archive.identity.posts import post_of
from benchmarks.made_up_world import Award, Body, Meeting, Person, Tenure, World
from language.fold import key
from models import Position

FILLING = (
    "Trong {y}, các đơn vị đã bám sát nhiệm vụ chính trị, tổ chức {n} phong trào thi đua, đạt {m} phần trăm chỉ tiêu. ",
    "Công tác tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm với {n} tin, bài và {m} mô hình mới. ",
    "Phong trào chung sức xây dựng quê hương đã huy động {m} triệu đồng và {n} nghìn ngày công. ",
    "Bên cạnh kết quả đạt được, còn {n} đơn vị chậm gửi báo cáo, việc kiểm tra chéo có lúc chưa kịp thời. ",
    "Các đại biểu đã trao đổi về {n} sáng kiến, giải pháp, trong đó có {m} sáng kiến được áp dụng rộng. ",
)
#: How often a paper puts the tone mark elsewhere, types the first word of a name twice, has the tone of a name wrong.
_OTHER_TONE_PLACE, _TWICE, _WRONG_TONE = 0.25, 0.02, 0.005
_SWAPS = (("òa", "oà"), ("óa", "oá"), ("ủy", "uỷ"), ("úy", "uý"), ("ùy", "uỳ"))
_SLIPS = (("ương", "ường"), ("ùng", "ũng"), ("ình", "ính"), ("ảo", "ào"), ("ành", "anh"), ("ệ", "ê"), ("à", "á"))


@dataclass
class Truth:
    """Who and what a paper names: by folded name the people who take part or are awarded, who write, and the bodies."""

    people: dict[str, set[str]] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)
    cluster: str | None = None
    meeting: str | None = None
    text: str = ""


@dataclass(frozen=True)
class MadeUp:
    """A paper: its name, the address that shows it, its text, its truth."""

    name: str
    source: str
    text: str
    truth: Truth


@dataclass
class _Draft:
    """A paper as it is written: its lines, and what it names."""

    world: World
    truth: Truth
    day: str
    lines: list[str] = field(default_factory=list)
    forms: dict[int, str] = field(default_factory=dict)

    def line(self, words: str) -> None:
        self.lines.append(words)

    def called(self, body: Body) -> str:
        """How this paper prints a body, the same throughout."""
        chance = self.world.chance
        if body.id not in self.forms:
            form = chance.choice(body.forms)
            if chance.random() < _OTHER_TONE_PLACE:
                for new, old in _SWAPS:
                    form = form.replace(new, old)
            if chance.random() < _TWICE:
                form = f"{form.split()[0]} {form}"
            self.forms[body.id] = form
        self.truth.bodies[key(self.forms[body.id])] = f"b{body.id}"
        return self.forms[body.id]

    def part(self, tenure: Tenure, body: str) -> None:
        """Note the part of a body that a post is in: "Chánh Văn phòng Sở …" is in its office."""
        post = post_of(Position(text=tenure.title, title=tenure.title, organization=body))
        if post and post.body and post.body != body:
            noun = key(post.body.removesuffix(body))
            self.truth.bodies[key(post.body)] = f"b{tenure.body.id}:{noun}"

    def name(self, person: Person) -> str:
        """The name of somebody who takes part, seldom with a tone wrong."""
        name = person.name
        if self.world.chance.random() < _WRONG_TONE:
            name = next((name.replace(a, b, 1) for a, b in _SLIPS if a in name), name)
        self.truth.people.setdefault(key(name), set()).add(f"p{person.id}")
        return name

    def finished(self, name: str, host: str) -> MadeUp:
        return MadeUp(name, f"https://{host}/tin/{name}.html", "\n".join(self.lines), self.truth)


def papers(world: World, most: int | None = None) -> Iterator[MadeUp]:
    """The papers on the world's meetings and awards in order of time, at most so many."""
    yield from itertools.islice(_all(world), most)


def _all(world: World) -> Iterator[MadeUp]:
    events: list[Meeting | Award] = [*world.meetings, *world.awards]
    for event in sorted(events, key=lambda e: (e.day, type(e).__name__, e.id)):
        if isinstance(event, Meeting):
            yield from _of_meeting(world, event)
        else:
            yield _decision(world, event)


def _of_meeting(world: World, meeting: Meeting) -> Iterator[MadeUp]:
    count = world.chance.choices((1, 2, 3), (0.6, 0.3, 0.1))[0]
    hosts = [
        meeting.cluster.leads[meeting.year][0].host,
        world.newspapers[meeting.cluster.official.province],
        meeting.official[1].body.host,
    ]
    made: MadeUp | None = None
    for number in range(count):
        host = hosts[number % len(hosts)]
        if made and world.chance.random() < 0.25:
            yield _reprint(world, made, host, number)
        else:
            made = _write(world, meeting, host, number)
            yield made


def _write(world: World, meeting: Meeting, host: str, number: int) -> MadeUp:
    truth = Truth(cluster=f"c{meeting.cluster.id}", meeting=f"m{meeting.id}", text=f"t{meeting.id}.{number}")
    draft = _Draft(world, truth, meeting.day)
    _tell(draft, _facts(draft, meeting), meeting)
    author = world.reporter(host)
    truth.authors[key(author.name)] = f"p{author.id}"
    draft.line(f"Tin, ảnh: {author.name}")
    return draft.finished(f"{meeting.id}-{number}", host)


@dataclass(frozen=True)
class _Facts:
    cluster: str
    title: str
    day: str
    lead: Body
    next_lead: Body | None
    members: tuple[Body, ...] | None
    count: int
    awarded: tuple[Body, ...]


def _facts(draft: _Draft, meeting: Meeting) -> _Facts:
    chance, year = draft.world.chance, meeting.year
    members = meeting.cluster.members[year]
    lead, _ = meeting.cluster.leads[year]
    if meeting.annual:
        title = f"Hội nghị tổng kết công tác thi đua, khen thưởng năm {year} và phương hướng, nhiệm vụ năm {year + 1}"
    else:
        title = f"Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm {year}"
    day = meeting.day
    if chance.random() < 0.04:  # a paper that has the day wrong
        day = f"{day[:8]}{int(day[8:]) + 1:02}"
    later = meeting.cluster.leads.get(year + 1)
    count = len(members) + (chance.random() < 0.04)
    awarded = tuple(chance.sample(members, 2)) if meeting.annual else ()
    return _Facts(
        chance.choice(meeting.cluster.forms), title, day, lead,
        later[0] if later and meeting.annual else None,
        members if chance.random() < 0.7 else None, count, awarded,
    )  # fmt: skip


def _tell(draft: _Draft, facts: _Facts, meeting: Meeting) -> None:
    chance = draft.world.chance
    short = "tổng kết" if meeting.annual else "sơ kết"
    draft.line(f"{facts.cluster} {short} công tác thi đua, khen thưởng năm {meeting.year}")
    day, month, year = (int(x) for x in reversed(facts.day.split("-")))
    joint = "thuộc" if meeting.cluster.parent.startswith(("Hội", "Sở", "huyện", "Viện")) else "-"
    parent = f" {joint} {meeting.cluster.parent}"
    told = parent if chance.random() < 0.6 else ""
    draft.line(
        f"Ngày {day}/{month}/{year}, tại {draft.called(facts.lead)}, {facts.cluster}{told} tổ chức {facts.title}."
    )
    there = [p for p in meeting.people if chance.random() < 0.8] or list(meeting.people[:1])
    chair = next(((p, t) for p, t in there if t.body is facts.lead), None)
    official = _guest(draft, *meeting.official)
    rest = [_guest(draft, p, t) for p, t in there if not chair or p is not chair[0]]
    draft.line(f"Dự Hội nghị có đồng chí {'; đồng chí '.join([official, *rest])}.")
    if chair:
        draft.line(f"Chủ trì Hội nghị: đồng chí {_guest(draft, *chair)}, đơn vị Cụm trưởng.")
    if facts.members:
        names = ", ".join(draft.called(b) for b in facts.members)
        draft.line(f"{facts.cluster} gồm {facts.count} đơn vị: {names}.")
    for words in chance.sample(FILLING, 3):
        draft.line(words.format(y=f"năm {meeting.year}", n=chance.randint(2, 48), m=chance.randint(50, 990)) * 2)
    if facts.awarded:
        names = f"{draft.called(facts.awarded[0])}; đề nghị tặng Bằng khen cho {draft.called(facts.awarded[1])}"
        draft.line(f"Hội nghị thống nhất đề nghị tặng Cờ thi đua cho {names}.")
    if facts.next_lead:
        draft.line(f"Hội nghị suy tôn {draft.called(facts.next_lead)} làm Cụm trưởng năm {meeting.year + 1}.")


def _guest(draft: _Draft, person: Person, tenure: Tenure) -> str:
    titles = person.titles(int(draft.day[:4])) if draft.world.chance.random() < 0.8 else ()
    body = draft.called(tenure.body)
    draft.part(tenure, body)
    before = "".join(f"{t} " for t in titles)
    return f"{before}{draft.name(person)}, {tenure.title} {body}"


def _decision(world: World, awarding: Award) -> MadeUp:
    """A decision that lists who is awarded, people with their posts."""
    draft = _Draft(world, Truth(text=f"q{awarding.id}"), awarding.day)
    day, month, year = (int(x) for x in reversed(awarding.day.split("-")))
    unit = "THÀNH PHỐ" if "thành phố" in awarding.board.full else "TỈNH"
    draft.line(f"UBND {unit} {awarding.board.province.upper()}")
    draft.line(f"{awarding.board.province}, ngày {day} tháng {month} năm {year}")
    draft.line("QUYẾT ĐỊNH")
    draft.line(f"Về việc tặng Bằng khen của Chủ tịch UBND tỉnh {awarding.board.province} năm {year - 1}")
    draft.line("Điều 1. Tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc sau đây:")
    for number, body in enumerate(awarding.bodies, 1):
        draft.line(f"{number}. {draft.called(body)};")
    for number, (person, tenure) in enumerate(awarding.people, len(awarding.bodies) + 1):
        body = draft.called(tenure.body)
        draft.part(tenure, body)
        draft.line(f"{number}. Ông (bà) {draft.name(person)}, {tenure.title} {body};")
    draft.line("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
    return draft.finished(f"quyet-dinh-{awarding.id}", awarding.board.host)


def _reprint(world: World, paper: MadeUp, host: str, number: int) -> MadeUp:
    """The same text on another site, with a foot of its own."""
    foot = f"\n(Theo {world.chance.choice(('Cổng thông tin', 'trang tin'))} của đơn vị)"
    name = f"{paper.name}-in-lai-{number}"
    return replace(paper, name=name, source=f"https://{host}/tin/{name}.html", text=paper.text + foot)
