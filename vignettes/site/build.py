"""Write the pages that zensical renders: `python vignettes/site/build.py FOLDER`."""

import argparse
import json
import os
import re
import shutil
from pathlib import Path

import examples

import vignettes
from tools.generate import reference
from tools.generate.declarations import declarations

ROOT = Path(__file__).parents[2]
VIGNETTE = re.compile(r"\(vignettes/([\w-]+)\.Rmd\)")
# Pages that stand in the repository as they are, and the texts that they link to
PAGES = (
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
    "NOTICE",
    "r_bridge/NOTICE",
    "vignettes/installation.md",
)


def home() -> str:
    """Return the README, with links to the pages of the site."""
    text = (
        (ROOT / "README.md").read_text().replace("(vignettes/coverage.md)", "(reference/index.md)")
    )
    return VIGNETTE.sub(lambda link: f"(vignettes/{vignettes.page_name(link[1], 'R')})", text)


def copy_pages(folder):
    """Copy the pages that need no change."""
    for page in PAGES:
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / page, folder / page)


def in_vignettes(names) -> str:
    """Return the section that lists the vignettes which use a function."""
    if not names:
        return ""
    lines = [
        f"- {vignettes.title(name)}: "
        + ", ".join(
            f"[{language}](../vignettes/{vignettes.page_name(name, language)})"
            for language in vignettes.RUN
        )
        for name in names
    ]
    return "\n## In the vignettes\n\n" + "\n".join(lines) + "\n"


def write(folder, run=True):
    """Write all pages; without `run`, keep the vignettes and examples of the last run."""
    declared, examples_file = declarations(), folder / "examples.json"
    functions = {d.name for found in declared.values() for d in found}
    if run:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "reference").mkdir(parents=True)
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        examples_file.write_text(
            json.dumps(examples.run(declared, environment, folder / "reference"))
        )
        vignettes.write(folder / "vignettes", functions, environment)
    used_in = vignettes.using(functions)
    for name, text in reference.pages(declared, json.loads(examples_file.read_text())).items():
        (folder / "reference" / name).write_text(
            text + in_vignettes(used_in.get(name.removesuffix(".md")))
        )
    (folder / "index.md").write_text(home())
    copy_pages(folder)
    for file in (*vignettes.FOLDER.glob("*.svg"), *Path(__file__).parent.glob("*.css")):
        shutil.copy(file, folder / "vignettes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pages go")
    parser.add_argument(
        "--no-run", action="store_true", help="keep what vignettes and examples gave before"
    )
    given = parser.parse_args()
    write(given.folder, not given.no_run)
