"""R/functions.R and R/defunct.R of the R package."""

import keyword
import textwrap

from pykeras3.compat.keras2 import defunct
from pykeras3.core.calling.families import OPERATION, LayerMaker
from tools.generate.r_code import formals, head, r_text

WIDTH = 100
# The class that S3 methods of declarations with a generic are for
MODEL = "keras.src.models.model.Model"
# Promises instead of imports: loading reticulate, which imports Matrix, takes longer than loading everything else
OF_RETICULATE = (
    "%as%",
    "as_iterator",
    "dict",
    "import",
    "iter_next",
    "iterate",
    "np_array",
    "py_help",
    "py_to_r",
    "r_to_py",
    "tuple",
    "use_condaenv",
    "use_python",
    "use_virtualenv",
)


def generated(declared) -> list:
    """Return the declarations that have a generated R function, by name."""
    return sorted((d for found in declared.values() for d in found if not d.r.by_hand), key=lambda d: d.name)


def functions_text(declared) -> str:
    """Return R/functions.R: a function for each declaration, with R's formals and defaults."""
    lines = ["# The public functions; written by `make generate` from the declarations in Python."]
    for declaration in generated(declared):
        lines += ["", head(f"{function_name(declaration)} <- function", declaration, WIDTH), f"  {body(declaration)}"]
    lines += ["", *(f'delayedAssign("{name}", of_reticulate("{name}"))' for name in OF_RETICULATE)]
    words = textwrap.fill(", ".join(map(r_text, keyword.kwlist)), WIDTH, initial_indent="  ", subsequent_indent="  ")
    lines += ["", "python_keywords <- c(", words, ")"]
    return "\n".join(lines) + "\n"


def function_name(declaration) -> str:
    """Return the name of the R function: that of the S3 method for models if the declaration has a generic."""
    return f"{declaration.r.generic_name}.{MODEL}" if declaration.r.generic else declaration.name


def body(declaration) -> str:
    """Return the body of an R function."""
    statements = [*declaration.r.before, call(declaration)]
    if declaration.r.invisible:
        statements[-1] = f"invisible({statements[-1]})"
    if declaration.r.returns_first:
        statements.append(f"invisible({formals(declaration)[0][0]})")
    if len(statements) == 1:
        return statements[0]
    return "\n    ".join(["{", *statements]) + "\n  }"


def call(declaration) -> str:
    """Return the R code that calls the Python function."""
    name, dots = f'"{declaration.name}"', ", ..." if ("...", None) in formals(declaration) else ""
    if declaration.r.call:
        return declaration.r.call.format(name=name)
    if isinstance(declaration.family, LayerMaker):
        return f"make_layer({name}{dots})"
    if declaration.r.keeps_numpy:
        return f"forward({name}{dots}, .numpy = {declaration.r.keeps_numpy})"
    if declaration.family is OPERATION and not dots and all(default is None for _, default in formals(declaration)):
        return f"call_python({name}, list({', '.join(formal for formal, _ in formals(declaration))}))"
    return f"forward({name}{dots})"


def defunct_text() -> str:
    """Return R/defunct.R: the message for each defunct function of the R package keras 2."""
    lines = [f"  {name} = {r_text(message)}" for name, message in sorted(defunct.messages().items())]
    return (
        "\n".join(
            [
                "# Messages of the defunct exports of the R package keras 2; written by `make generate`.",
                "defunct <- c(",
                ",\n".join(lines),
                ")",
            ]
        )
        + "\n"
    )
