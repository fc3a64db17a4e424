"""NAMESPACE of the R package."""

from pykeras3.compat.keras2 import defunct
from tools.generate.r_code import quoted
from tools.generate.r_functions import MODEL, OF_RETICULATE

PACKAGE = "pykeras3"
# Exports that are imported from other packages and have no declaration, or only one of a method
REEXPORTS = {
    "generics": ("compile", "fit", "generate"),
    "magrittr": ("%<>%", "%>%"),
    "zeallot": ("%<-%",),
}


def reexported() -> set[str]:
    """Return the exports that come from other packages."""
    return {name for names in (*REEXPORTS.values(), OF_RETICULATE) for name in names}


def namespace_text(declared, by_hand: str) -> str:
    """Return NAMESPACE: every public function, after the hand-written directives `by_hand`."""
    declarations = [d for found in declared.values() for d in found]
    exports = {d.name for d in declarations if is_exported(d)} | reexported() | defunct.messages().keys()
    methods = sorted((d.name, d.r.generic_name) for d in declarations if d.r.generic and not d.r.by_hand)
    return (
        "\n".join(
            [
                "# Written by `make generate`; what is not derived from declarations is in NAMESPACE.in.",
                by_hand.strip(),
                *(f"importFrom({package}, {', '.join(map(quoted, names))})" for package, names in REEXPORTS.items()),
                *(f"S3method({generic}, {MODEL})" for _, generic in methods),
                *(f"export({quoted(name)})" for name in sorted(exports)),
            ]
        )
        + "\n"
    )


def is_exported(declaration) -> bool:
    """Return True if the package itself defines the export: a function or a generic."""
    return declaration.r.generic_package in ("", PACKAGE)
