"""``python -m benchmarks.scanning [clean|turned|noisy] [DPI] [STEP]``: papers of samples/open as scans.

Each PDF, and each Word file as LibreOffice prints it, is drawn as pictures of its pages, and its record held against that
of its text layer: the same participants (name, roles, posts) and the same awards (award, recipient, count, status,
grantor). STEP 2 takes every second paper. All of it takes some eight minutes.
"""

import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from benchmarks.texts import ROOT
from extractors import extract
from models import Document
from readers import outside, read

_TURNS = (1.5, -1.0)  # degrees, of odd and of even pages
_FADED = 0.75  # of the contrast of a clean page
_GREY = 40
_NOISE = 18
_SPECKS = 0.001


def papers(folder: Path) -> list[Path]:
    """The PDF files of samples/open, and those that LibreOffice makes of its Word files where it is installed."""
    samples = ROOT / "samples" / "open"
    office = outside.found("soffice", "libreoffice")
    if office:
        words = list(map(str, sorted(samples.glob("*.docx"))))
        home = f"-env:UserInstallation=file://{folder}/office"
        command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *words]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a list, no shell
    return sorted([*samples.glob("*.pdf"), *folder.glob("*.pdf")], key=lambda path: path.name)


def scanned(paper: bytes, dpi: int, kind: str) -> bytes:
    """The paper as a PDF of pictures of its pages."""
    pages: list[Image.Image] = []
    for number, page in enumerate(pdfium.PdfDocument(paper)):
        picture: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
        if kind == "turned":
            picture = picture.rotate(_TURNS[number % 2], Image.Resampling.BICUBIC, fillcolor=255)
        elif kind == "noisy":
            picture = _noisy(picture, number)
        pages.append(picture)
    stream = BytesIO()
    pages[0].save(stream, "PDF", resolution=dpi, save_all=True, append_images=pages[1:], quality=85)
    return stream.getvalue()


def _noisy(picture: Image.Image, seed: int) -> Image.Image:
    noise = np.random.default_rng(7 + seed)
    page = np.array(picture).astype(float) * _FADED + _GREY
    page += noise.normal(0, _NOISE, page.shape)
    page[noise.random(page.shape) < _SPECKS] = 0
    return Image.fromarray(np.clip(page, 0, 255).astype(np.uint8))


def _people_and_awards(document: Document) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    record = extract(document)
    people = sorted((p.name or "", p.roles, tuple(post.text for post in p.positions)) for p in record.participants)
    awards = sorted((a.award or "", a.recipient or "", a.count or 0, a.status, a.grantor or "") for a in record.awards)
    return list(people), list(awards)


def compare(kind: str = "clean", dpi: int = 300, step: int = 1) -> None:
    """Print which papers differ, and how many do not."""
    same = [0, 0, 0]
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kyyeu-") as place:
        chosen = papers(Path(place))[::step]
        for paper in chosen:
            data = paper.read_bytes()
            told, scan = (_people_and_awards(read(d, "a.pdf")) for d in (data, scanned(data, dpi, kind)))
            equal = [told[0] == scan[0], told[1] == scan[1]]
            same = [same[0] + equal[0], same[1] + equal[1], same[2] + all(equal)]
            if not all(equal):
                print(f"  {paper.stem}: {'' if equal[0] else 'participants '}{'' if equal[1] else 'awards'}")
    seconds = time.monotonic() - begin
    print(f"{kind}, {dpi} dpi: of {len(chosen)} papers {same[2]} as from their text layer", end=" ")
    print(f"(participants {same[0]}, awards {same[1]}), {seconds:.0f} s")


if __name__ == "__main__":
    words = [*sys.argv[1:], *("clean", "300", "1")[len(sys.argv) - 1 :]]
    compare(words[0], int(words[1]), int(words[2]))
