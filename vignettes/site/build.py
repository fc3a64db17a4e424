"""Writes the pages that mkdocs renders: `python vignettes/site/build.py FOLDER`."""
import argparse
import os
import re
import shutil
from pathlib import Path

import vignettes

from pykeras3 import publish, publish_reference

ROOT = Path(__file__).parents[2]
VIGNETTE = re.compile(r"\(vignettes/([\w-]+)\.Rmd\)")


def home() -> str:
    """The README, with links to the pages of the site."""
    text = (ROOT / "README.md").read_text().replace("(vignettes/coverage.md)", "(reference/index.md)")
    return VIGNETTE.sub(lambda link: f"(vignettes/{vignettes.page_name(link[1], 'r')})", text)


def write(folder, with_vignettes=True):
    shutil.rmtree(folder / "reference", ignore_errors=True)
    (folder / "reference").mkdir(parents=True)
    declared = publish.declarations()
    for name, text in publish_reference.pages(declared).items():
        (folder / "reference" / name).write_text(text)
    (folder / "index.md").write_text(home())
    if with_vignettes:
        shutil.rmtree(folder / "vignettes", ignore_errors=True)
        functions = {d.name for found in declared.values() for d in found}
        vignettes.write(folder / "vignettes", functions, {**os.environ, "PYTHONPATH": str(ROOT)})
    for picture in vignettes.FOLDER.glob("*.svg"):
        shutil.copy(picture, folder / "vignettes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pages go")
    parser.add_argument("--no-vignettes", action="store_true", help="keep the pages of the vignettes as they are")
    given = parser.parse_args()
    write(given.folder, not given.no_vignettes)
