"""Writes the workbooks of ../libreoffice: LibreOffice opens those of ../openpyxl and ../by-hand, and what stands below."""

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
OUT = HERE / "libreoffice"
SOURCES = [
    "openpyxl/values.xlsx",
    "openpyxl/formulas-never-calculated.xlsx",
    "openpyxl/formats.xlsx",
    "openpyxl/merges.xlsx",
    "openpyxl/hidden-and-chart.xlsx",
    "openpyxl/dates-from-1904.xlsx",
    "openpyxl/furniture-and-sheet-of-ours.xlsx",
    "by-hand/rich-text-and-phonetics.xlsx",
    "by-hand/shared-formulas.xlsx",
]

TABLE = """<html><head><meta charset="utf-8"></head><body><table>
<tr><th colspan="2" rowspan="2">الرمز</th><th>Coût</th></tr><tr><td>150 000,00</td></tr>
<tr><td>PO-24-25<br>-CDAI-01</td><td>5 %</td><td>1,234.50</td></tr><tr><td>01/02/2024</td><td>-</td><td>=1+1</td></tr>
</table></body></html>"""

FORMULAS = """1,2,=A1/B1,=1/0
3,4,=A2/B2,=NA()
5,6,=A3/B3,=""
7,8,=A4/B4,"=IF(A1=1,TRUE(),FALSE())"
9,10,=SUM(C1:C4),"=TEXT(A5,""0.00"")"
"""


def convert(source, name, *options):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *options,
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, str(source)],
            check=True, capture_output=True,
        )
        (OUT / f"{name}.xlsx").write_bytes((Path(folder) / f"{source.stem}.xlsx").read_bytes())


for path in SOURCES:
    source = HERE / path
    convert(source, source.stem)

with tempfile.TemporaryDirectory() as folder:
    table = Path(folder) / "pasted-from-a-web-page.html"
    table.write_text(TABLE, encoding="utf-8")
    convert(table, table.stem, "--infilter=HTML (StarCalc)")
    formulas = Path(folder) / "formulas-calculated.csv"
    formulas.write_text(FORMULAS, encoding="utf-8")
    # The last but one option of the filter has formulas evaluated.
    convert(formulas, formulas.stem, "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true")
