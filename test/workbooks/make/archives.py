"""Writes the workbooks of ../archives: one small workbook in zip archives of several kinds."""

import io
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
OUT = HERE / "archives"
SOURCE = HERE / "by-hand" / "as-excel-saves.xlsx"
WHEN = (2024, 1, 1, 12, 0, 0)


class Pipe(io.RawIOBase):
    """A file that cannot be wound back, so that sizes follow the data of each entry."""

    def __init__(self):
        super().__init__()
        self.written = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.written += data
        return len(data)


def parts():
    with zipfile.ZipFile(SOURCE) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def save(name, target, entries, compression=zipfile.ZIP_DEFLATED, comment=b"", wide=False):
    with zipfile.ZipFile(target, "w", compression) as archive:
        archive.comment = comment
        for path, data in entries:
            info = zipfile.ZipInfo(path, WHEN)
            info.compress_type = compression
            with archive.open(info, "w", force_zip64=wide) as entry:
                entry.write(data)
    written = target.written if isinstance(target, Pipe) else target.getvalue()
    (OUT / f"{name}.xlsx").write_bytes(bytes(written))


OUT.mkdir(exist_ok=True)
save("stored", io.BytesIO(), parts(), zipfile.ZIP_STORED)
save("streamed", Pipe(), parts())
save("streamed-zip64", Pipe(), parts(), wide=True)
save("with-comment", io.BytesIO(), parts(), comment=b"PK\x05\x06 a comment that looks like an end" * 3)
save("backslashes", io.BytesIO(), [(path.replace("/", "\\"), data) for path, data in parts()])
save("upper-case", io.BytesIO(), [(path.replace("worksheets/sheet", "Worksheets/Sheet"), data) for path, data in parts()])

# As if every number were too large for its field.
zipfile.ZIP64_LIMIT = zipfile.ZIP_FILECOUNT_LIMIT = -1
save("zip64", io.BytesIO(), parts(), wide=True)
wide = OUT / "zip64.xlsx"
wide.write_bytes(wide.read_bytes()[:-14] + b"\xff" * 12 + bytes(2))
