"""All derived files, and the text that each must hold."""

from pathlib import Path

from tools.generate import coverage, examples, exports, r_package, stubs, vignette_tables
from tools.generate.declarations import PACKAGE, declarations


def derived_exports() -> dict[Path, str]:
    """Return the files by which the package and editors find its functions, and the text that each must hold."""
    declared = declarations()
    return {
        PACKAGE / "_exports.py": exports.exports_text(declared),
        PACKAGE / "_sources.py": exports.sources_text(declared),
    }


def derived() -> dict[Path, str]:
    """Return each derived file and the text that it must hold; the exports must be right."""
    declared, root = declarations(), PACKAGE.parent
    return {
        **derived_exports(),
        PACKAGE / "core" / "declaring" / "examples.json": examples.data_text(declared),
        PACKAGE / "__init__.pyi": stubs.stub_text(declared),
        root / "vignettes" / "coverage.md": coverage.coverage_text(declared),
        **vignette_tables.derived(declared, root / "vignettes"),
        **r_package.derived(declared, root / "r_bridge" / "rpackage"),
    }


def stale(files: dict[Path, str]) -> list[Path]:
    """Return the derived files that are missing or hold something else."""
    return [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
