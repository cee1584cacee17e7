"""Values made safe for spreadsheets."""

import re

# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). Apostrophes before it are doubled up
# by one more, so that taking the first one away always gives the value back.
_ARMED = re.compile(r"'*[=+\-@\t\r]")

MEANING = (
    "Giá trị bắt đầu bằng = + - @, dấu tab hoặc CR (kể cả mục bắt đầu bằng “- ”) được thêm một dấu nháy đơn ở đầu "
    "để bảng tính không hiểu là công thức; bỏ một dấu nháy ấy là được nguyên văn."
)


def disarm(value: str) -> str:
    """The value, with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{value}" if _ARMED.match(value) else value
