"""What scripts do besides computing: attaching packages, options, the environment."""

import ast

from r_bridge.translate import api, syntax
from r_bridge.translate.base.python_modules import is_at_top_level, module_named
from r_bridge.translate.calls import api_call
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function, base_statement, base_value
from r_bridge.translate.translation import Translation, Use

# Packages whose functions have translations under their own names
KNOWN_PACKAGES = api.PACKAGES | {
    "R6", "base", "conflicted", "coro", "dplyr", "duckplyr", "envir", "fs", "generics", "glue", "graphics", "grDevices",
    "grid", "jpeg", "jsonlite", "magrittr", "methods", "png", "purrr", "qpdf", "readr", "reticulate", "rlang",
    "scales", "stats", "stringr", "tibble", "tidyr", "tools", "utils", "vctrs", "viridis", "withr", "yyjsonr",
    "zeallot", "zip",
}  # fmt: skip


@base_function("requireNamespace", kind=Kind.LOGICAL, is_visible=False)
def has_package(t: Translation, package, *dots):
    """Translate to whether the functions of a package that is named have a translation."""
    return constant(not isinstance(package, syntax.Text) or package.value in KNOWN_PACKAGES)


@base_function("library", "require", "loadNamespace", kind=Kind.LOGICAL, is_visible=False)
def library(t: Translation, package, *dots):
    """Translate to nothing: the translation imports what it uses."""
    name = package.name if isinstance(package, syntax.Identifier) else getattr(package, "value", None)
    if name not in KNOWN_PACKAGES:
        raise t.error(package, f"The package {name} has no translation.")
    return constant(True)


@base_value("requireNamespace", "require")
def is_available(t: Translation):
    """Translate to a function that finds each package: the translation needs no packages of R."""
    return quote("lambda package, **options: True")


@base_function(
    "install.packages", "update.packages", "import_from", "conflict_prefer", "conflicts_prefer", "pak", is_visible=False
)
def packages(t: Translation, *dots):
    """Translate to nothing: the translation needs no packages of R."""
    return constant(None)


@base_function("options", is_visible=False)
def ignored(t: Translation, *dots):
    return constant(None)


@base_function("suppressPackageStartupMessages", "suppressMessages", is_visible=False)
def quietly(t: Translation, expr, classes):
    return t.expression(expr)


# The environment


@base_statement("Sys.setenv")
def set_environment(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to assignments; at top level to ones before the imports, which may depend on them."""
    statements: list[ast.Assign] = []
    for argument in node.arguments:
        if argument.name is None or argument.value is None:
            raise t.error(node, "Sys.setenv() is translated with names and values.")
        statements.append(set_variable(t, argument.name, as_text(t, argument.value)))
    if is_at_top_level(t, node) and all(isinstance(each.value, ast.Constant) for each in statements):
        t.imports.settings += statements
        return []
    return [*statements]


def as_text(t: Translation, node: syntax.Node) -> ast.expr:
    """Return a value as the string that an environment variable gets."""
    tree = t.expression(node)
    if isinstance(tree, ast.Constant):
        value = str(tree.value)
        return constant(value.upper() if isinstance(tree.value, bool) else value)
    return tree if t.kind(node) is Kind.STRING else quote("str(X)", X=tree)


@base_statement("use_backend")
def use_backend(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to a call; where what is imported before it loads Keras, the environment names the backend by then."""
    chosen = node.arguments[0].value if node.arguments else None
    if is_at_top_level(t, node) and isinstance(chosen, syntax.Text) and not t.imports.backend_settings:
        variables = {"KERAS_BACKEND": chosen.value}
        if any(each.name == "gpu" and getattr(each.value, "name", "") == "FALSE" for each in node.arguments):
            variables |= {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu"}
        t.imports.backend_settings = [set_variable(t, name, constant(value)) for name, value in variables.items()]
    return use.statements(api_call(t, node, "use_backend", None))


def set_variable(t: Translation, name: str, value: ast.expr) -> ast.Assign:
    """Return the statement that sets a variable of the environment."""
    environ = quote("OS.environ", OS=t.imports.module("os"))
    return ast.Assign([ast.Subscript(environ, constant(name), ast.Store())], value, lineno=0)


@base_function("Sys.getenv", kind=Kind.STRING)
def get_environment(t: Translation, x, unset, names):
    default = constant("") if unset is None else t.expression(unset)
    return quote("OS.environ.get(X, Y)", OS=t.imports.module("os"), X=t.expression(x), Y=default)


@base_function("Sys.unsetenv", is_visible=False)
def unset_environment(t: Translation, x):
    return quote("OS.environ.pop(X, None)", OS=t.imports.module("os"), X=t.expression(x))


@base_function("Sys.which", kind=Kind.STRING)
def which_program(t: Translation, names):
    return quote('SHUTIL.which(X) or ""', SHUTIL=t.imports.module("shutil"), X=t.expression(names))


@base_function("Sys.sleep", is_visible=False)
def sleep(t: Translation, time):
    return quote("TIME.sleep(X)", TIME=t.imports.module("time"), X=t.expression(time))


@base_function("gc", is_visible=False)
def collect_garbage(t: Translation, *dots):
    return quote("GC.collect()", GC=module_named(t, "gc"))


@base_function("interactive", kind=Kind.LOGICAL)
def interactive(t: Translation):
    return constant(False)


@base_function("quit", "q", is_visible=False)
def end_script(t: Translation, save, status, runLast):
    code = constant(0) if status is None else t.expression(status)
    return quote("SYS.exit(X)", SYS=t.imports.module("sys"), X=code)


@base_function("commandArgs", kind=Kind.STRINGS)
def command_arguments(t: Translation, trailingOnly):
    return quote("SYS.argv[1:]", SYS=t.imports.module("sys"))


@base_statement("rm")
def remove_variables(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to `del`; removing all that a script has defined so far is left out."""
    targets: list[ast.expr] = []
    for argument in node.arguments:
        if argument.name == "list":
            return []
        if argument.name in ("envir", "inherits"):
            continue
        variable = argument.value
        if not isinstance(variable, (syntax.Identifier, syntax.Text)):
            raise t.error(node, "rm() is translated with names.")
        name = variable.name if isinstance(variable, syntax.Identifier) else variable.value
        targets.append(ast.Name(t.variable(name).id, ast.Del()))
    return [ast.Delete(targets)] if targets else []
