"""Reports of meetings that never were, for tests that need documents by the dozen."""

from pathlib import Path

_REPORT = """Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 của Cụm thi đua số {number}

Ngày 12/01/2024, tại Hội trường Sở Nội vụ tỉnh Trường Hải, Cụm thi đua số {number} tổ chức Hội nghị tổng kết công tác \
thi đua, khen thưởng năm 2023 và triển khai nhiệm vụ năm 2024. Đồng chí Trần Minh Quảng, Giám đốc Sở Nội vụ chủ trì \
hội nghị.
Tại hội nghị, bà Lê Thị Hoài, Phó Giám đốc Sở Tài chính phát biểu ý kiến.
"""


def report(number: int) -> str:
    """The text of one report; another number, another cluster."""
    return _REPORT.format(number=number)


def write_reports(folder: Path, count: int) -> list[Path]:
    """Write ``count`` reports to a folder; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"bao cao «{number}» của cụm.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(report(number), "utf-8")
    return paths
