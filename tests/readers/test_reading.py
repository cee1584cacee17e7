"""The way in: formats told by content, bad input refused with a clear line."""

import os
import pickle
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from models import Format
from readers import UnreadableDocument, read, read_path
from readers.reading import _check_size

SENTENCE = "Hội nghị thống nhất đề nghị các đơn vị tiếp tục triển khai nhiệm vụ năm 2024."


def refusal(data: bytes, name: str = "a.bin") -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        read(data, name)
    return caught.value


def zipped(**members: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in members.items():
            package.writestr(name.replace("__", "/").replace("_", "."), text)
    return stream.getvalue()


def test_format_is_told_by_content_not_by_the_name() -> None:
    assert read(f"<html><body><p>{SENTENCE}</p></body></html>".encode(), "a.docx").format is Format.HTML
    assert read(f"<div><p>{SENTENCE}</p><p>{SENTENCE}</p></div>".encode(), "a.pdf").format is Format.HTML
    assert read(SENTENCE.encode(), "a.html").format is Format.TXT
    assert read(f"5 < 6 và 7 > 6. {SENTENCE}".encode(), "a.html").format is Format.TXT


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "picture", "tệp ảnh hỏng hoặc bị cắt cụt, không mở được"),
        (b"\xff\xd8\xff\xe0" + b"1" * 99, "picture", "tệp ảnh hỏng hoặc bị cắt cụt, không mở được"),
        (b"GIF89a" + b"1" * 99, "picture", "tệp là ảnh thuộc loại không nhận dạng chữ được"),
        (b"%PDF-1.4\nnothing more", "damaged", "tệp PDF hỏng hoặc bị cắt cụt, không mở được"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
            "unsupported",
            "tệp Office đời cũ không phải Word chưa được hỗ trợ",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
            "tệp Word có đặt mật khẩu",
        ),
        (b"MZ\x90\0" + b"\0" * 99, "unsupported", "tệp chương trình chưa được hỗ trợ"),
        (
            b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>',
            "unsupported",
            "tệp Office dạng XML chưa được hỗ trợ",
        ),
        (zipped(a_txt="a"), "unsupported", "tệp nén ZIP chưa được hỗ trợ"),
        (zipped(xl__workbook_xml="a"), "unsupported", "bảng tính Excel chưa được hỗ trợ"),
        (zipped(word__document_xml="garbage"), "damaged", "tệp Word (.docx) hỏng hoặc bị cắt cụt, không mở được"),
        (
            zipped(word__document_xml=" " * 120_000_000),
            "too_large",
            "nội dung nén trong tệp Word quá lớn (giới hạn 96 MB)",
        ),
        (bytes(range(256)) * 20, "binary", "nội dung không phải văn bản đọc được (dữ liệu nhị phân)"),
    ],
)
def test_bad_input_is_refused_with_its_reason(data: bytes, code: str, reason: str) -> None:
    refused = refusal(data)
    assert (refused.code, refused.reason) == (code, reason)
    assert refused.advice


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_path(tmp_path)
    assert (caught.value.code, caught.value.reason) == ("folder", "đây là thư mục, không phải tệp")
    with pytest.raises(UnreadableDocument) as caught:
        read_path(tmp_path / "không có.txt")
    assert (caught.value.code, caught.value.reason) == ("missing", "không tìm thấy tệp")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_file_without_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SENTENCE)
    path.chmod(0)
    with pytest.raises(UnreadableDocument) as caught:
        read_path(path)
    assert (caught.value.code, caught.value.reason) == ("forbidden", "không có quyền đọc tệp")


def test_a_name_with_spaces_tones_and_quotes(tmp_path: Path) -> None:
    path = tmp_path / "Biên bản \"họp\" 'số 1'.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    assert read_path(path).name == "Biên bản \"họp\" 'số 1'.txt"


def test_size_is_looked_at_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(UnreadableDocument) as caught:
        read_path(path)
    assert (caught.value.code, caught.value.reason) == ("too_large", "tệp quá lớn (giới hạn 64 MB)")
    _check_size(200 * 1024 * 1024, packed=True)
    with pytest.raises(UnreadableDocument):
        _check_size(257 * 1024 * 1024, packed=True)


def test_a_refusal_survives_another_process() -> None:
    refused = pickle.loads(pickle.dumps(refusal(b"")))  # noqa: S301 - our own bytes
    assert (refused.code, refused.reason, refused.advice) == (
        "empty",
        "tệp rỗng, không có chữ nào",
        "kiểm tra lại nguồn và tải lại tệp",
    )
