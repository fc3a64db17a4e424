"""The derived files of the R package: R/functions.R, R/defunct.R, NAMESPACE and man/."""

from pathlib import Path

from tools.generate import examples, r_functions, r_help, r_namespace, written_examples


def derived(declared, package: Path) -> dict[Path, str]:
    """Return each derived file of the R package and the text that it must hold."""
    shown = examples.in_language(declared, "R")
    by_hand = (package / "NAMESPACE.in").read_text(encoding="utf-8")
    return {
        package / "R" / "functions.R": r_functions.functions_text(declared),
        package / "R" / "defunct.R": r_functions.defunct_text(),
        package / "NAMESPACE": r_namespace.namespace_text(declared, by_hand),
        package / "man" / "pykeras3-defunct.Rd": r_help.defunct_page(),
        package / "man" / "reexports.Rd": r_help.reexports_page(),
        **{
            package / "man" / f"{d.name}.Rd": r_help.page(
                d, shown.get(d.name, ""), d.name not in written_examples.not_run()
            )
            for found in declared.values()
            for d in found
            if r_help.is_documented(d)
        },
    }
