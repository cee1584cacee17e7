"""How what a person types is understood, and what is said where it is not."""

import pytest

from archive.facets import Facet, Kind
from archive.parsing import narrowed, parse

FIELDS = "loại:, năm:, cụm:, đơn vị:, hình thức:, cơ quan tặng:, vai trò:, trạng thái:, độ tin cậy:, đã xem:"
YEARS = "một năm như 2024, hoặc từ năm đến năm như 2019-2024"
WORDS = "một chữ, hoặc nhiều chữ trong ngoặc kép"
ROLES = "chủ trì, tham dự, phát biểu, trình bày, thư ký, được khen thưởng"


def widest(typed: str) -> str:
    return parse(typed).stages()[-1].expression


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        # Words left out, with their tones where they were typed with any.
        ("hoa -son", '(bare : "hoa") NOT (bare : "son")'),
        ("hoa −Sơn", '(bare : "hoa") NOT (toned : "sơn")'),
        ('hoa -"sơn la"', '(bare : "hoa") NOT (toned : "sơn la")'),
        ("hoa -UBND", '(bare : "hoa") NOT ((bare : "ubnd" OR toned : "ủy ban nhân dân"))'),
        ("hoa -năm:2020 -x", '(bare : "hoa") NOT (tags : "yearǀ2020" OR bare : "x")'),
        ("hoa - son", 'bare : "hoa" AND bare : "son"'),  # a dash between words
        ("hoa-son", 'bare : "hoa" AND bare : "son"'),
        ("hoa -", 'bare : "hoa"'),
        # Beginnings of words.
        ("nguy* hoa", 'bare : ("nguy") AND bare : "hoa"'),
        ("hoa *", 'bare : "hoa"'),
        # Years.
        ("năm:2024", 'tags : "yearǀ2024"'),
        ("nam:2024", 'tags : "yearǀ2024"'),
        ("YEAR : 2024", 'tags : "yearǀ2024"'),
        ("năm:2023-2025", 'tags : ("yearǀ2023" OR "yearǀ2024" OR "yearǀ2025")'),
        ("năm:2025 – 2023", 'tags : ("yearǀ2023" OR "yearǀ2024" OR "yearǀ2025")'),
        ('năm:"2023..2025"', 'tags : ("yearǀ2023" OR "yearǀ2024" OR "yearǀ2025")'),
        ("năm:2021,2024", 'tags : ("yearǀ2021" OR "yearǀ2024")'),
        ("năm:-1901", 'tags : ("yearǀ1900" OR "yearǀ1901")'),
        ("năm:2099-", 'tags : ("yearǀ2099" OR "yearǀ2100")'),
        ("năm:2024 -hoa", '(tags : "yearǀ2024") NOT (bare : "hoa")'),
        # Values with a code.
        ("vai trò:chủ trì", 'tags : "roleǀchair"'),
        ("vai tro:chu tri", 'tags : "roleǀchair"'),
        ('role:"Chủ trì",secretary', 'tags : ("roleǀchair" OR "roleǀsecretary")'),
        ("trạng thái:đã tặng hoa", 'bare : "hoa" AND tags : "statusǀconferred"'),
        ("độ tin cậy:cao", 'tags : "confidenceǀhigh"'),
        ("đã xem:chưa", 'tags : "reviewǀunreviewed"'),
        ("đã xem:có", 'tags : ("reviewǀaccepted" OR "reviewǀchanged" OR "reviewǀadded")'),
        # Names.
        ("cụm:18", 'tags : "clusterǀ18"'),
        ('cụm:"Cụm thi đua số 18"', 'tags : "clusterǀ18"'),
        ("cụm:số 18", 'tags : "clusterǀ18"'),
        ("cụm:18,19", '(tags : "clusterǀ18" OR tags : "clusterǀ19")'),
        ('khối:"so 18"', 'tags : "clusterǀ18"'),
        ('đơn vị:"Hà Tây"', 'tags : "bodyǀha bodyǀtay"'),
        ("đơn vị:Hà Tây", 'bare : "tay" AND tags : "bodyǀha"'),
        ("hình thức:huân*", 'tags : ("formǀhuan")'),
        (
            "cơ quan tặng:UBND",
            '(tags : "grantorǀubnd" OR tags : "grantorǀủy grantorǀban grantorǀnhân grantorǀdân")',
        ),
    ],
)
def test_what_is_typed_is_understood(typed: str, expression: str) -> None:
    query = parse(typed)
    assert (widest(typed), query.faults) == (expression, ())


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("loại:người", {Kind.PERSON}),
        ("loại:cơ quan,cụm khối hoa", {Kind.BODY, Kind.CLUSTER}),
        ("kind:text", {Kind.TEXT}),
        ("-loại:văn bản hoa", set(Kind) - {Kind.TEXT}),
        ("loại:người loại:văn bản", set()),
        ("hoa", None),
    ],
)
def test_kinds_are_chosen_by_their_names(typed: str, kinds: set[Kind] | None) -> None:
    assert parse(typed).kinds == kinds


@pytest.mark.parametrize(
    ("typed", "left", "notice"),
    [
        ("xyz:thanh hoa", "xyz thanh hoa", f"Không có trường «xyz:», đã tìm như chữ thường. Các trường: {FIELDS}."),
        ("năm:nay hoa", "hoa", f"«năm:nay» không hiểu được, đã bỏ qua. Sau «năm:» hãy gõ {YEARS}."),
        ("năm:24 hoa", "hoa", f"«năm:24» không hiểu được, đã bỏ qua. Sau «năm:» hãy gõ {YEARS}."),
        ("năm:20245 hoa", "hoa", f"«năm:20245» không hiểu được, đã bỏ qua. Sau «năm:» hãy gõ {YEARS}."),
        ("hoa năm:", "hoa", f"«năm:» không hiểu được, đã bỏ qua. Sau «năm:» hãy gõ {YEARS}."),
        ("năm:3024 hoa", "hoa", f"«năm:3024» không hiểu được, đã bỏ qua. Sau «năm:» hãy gõ {YEARS}."),
        ("vai trò:hoa", "", f"«vai trò:hoa» không hiểu được, đã bỏ qua. Sau «vai trò:» hãy gõ {ROLES}."),
        ("role: ) hoa", "hoa", f"«vai trò:» không hiểu được, đã bỏ qua. Sau «vai trò:» hãy gõ {ROLES}."),
        ("cụm:năm:2024", "", f"«cụm:» không hiểu được, đã bỏ qua. Sau «cụm:» hãy gõ {WORDS}."),
        ("hoa cụm:số", "hoa", f"«cụm:» không hiểu được, đã bỏ qua. Sau «cụm:» hãy gõ {WORDS}."),
        ("ho* a", "ho a", "«ho*» quá ngắn: trước dấu * cần ít nhất 3 chữ, đã tìm đúng chữ đó."),
        ("hoa OR", "hoa", "«OR» không dùng ở đây, đã bỏ qua: mọi chữ đều phải có, loại bớt bằng dấu -."),
        ("AND hoa AND or", "hoa or", None),
        ("-hoa", "", "Chỉ có điều cần loại trừ. Hãy thêm ít nhất một từ cần tìm."),
        ("- * ( ) : ^", "", "Chưa có từ nào để tìm. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ."),
        ("8:30 http://a.vn", "8 30 http a vn", None),
    ],
)
def test_what_is_mistyped_is_left_out_and_said(typed: str, left: str, notice: str | None) -> None:
    query = parse(typed)
    assert (" ".join(w.bare for w in query.words), query.notice()) == (left, notice)


def test_words_and_fields_are_found_together_with_tones_first() -> None:
    assert [(s.rank, s.expression) for s in parse('sơn đơn vị:"Hà Tây" năm:2024').stages()] == [
        (4, 'tags : "bodyǀhà bodyǀtây" AND toned : "sơn" AND tags : "yearǀ2024"'),
        (2, 'tags : "bodyǀha bodyǀtay" AND bare : "son" AND tags : "yearǀ2024"'),
    ]


def test_a_query_is_narrowed_as_if_it_were_typed() -> None:
    query = narrowed(
        parse("hoa"), {Facet.ROLE: ["chủ trì", "secretary"], Facet.BODY: ["Sở Y tế", "Sở X"], Facet.KIND: []}
    )
    assert query.stages()[-1].expression == (
        'bare : "hoa" AND (tags : "bodyǀso bodyǀy bodyǀte" OR tags : "bodyǀsở bodyǀx") '
        'AND tags : ("roleǀchair" OR "roleǀsecretary")'
    )
    assert (query.kinds, query.faults) == (None, ())
    wrong = narrowed(parse("hoa"), {Facet.STATUS: ["xong"]})
    assert wrong.faults == ("«trạng thái:xong» không hiểu được, đã bỏ qua. Sau «trạng thái:» hãy gõ đề nghị, đã tặng.",)
