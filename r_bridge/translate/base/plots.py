"""Base graphics, with R's arguments, on matplotlib."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.calls import dots as further_arguments
from r_bridge.translate.data_masks import masked
from r_bridge.translate.functions import function
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import call, constant
from r_bridge.translate.registry import base_function, base_statement, base_wrapper
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation, Use, with_statement

# Functions that draw or set, by their names in the module of base R
DRAWING = {
    "lines": "lines", "points": "points", "abline": "abline", "grid": "grid", "title": "title", "legend": "legend",
    "rect": "rect", "segments": "segments", "polygon": "polygon", "axis": "axis", "box": "box", "mtext": "mtext",
    "text": "text_", "plot.new": "plot_new", "frame": "plot_new", "plot.window": "plot_window",
    "rasterImage": "raster_image", "hist": "hist", "barplot": "barplot", "boxplot": "boxplot", "image": "image",
    "curve": "curve", "par": "par", "pdf": "pdf", "png": "png", "jpeg": "jpeg", "svg": "svg", "dev.off": "dev_off",
}  # fmt: skip
VALUES = {
    "as.raster": ("as_raster", Kind.ARRAY), "hcl.colors": ("hcl_colors", Kind.STRINGS), "rgb": ("rgb", Kind.UNKNOWN),
    "col2rgb": ("col2rgb", Kind.ARRAY), "gray": ("gray", Kind.UNKNOWN), "grey": ("gray", Kind.UNKNOWN),
    "gray.colors": ("gray_colors", Kind.STRINGS), "extendrange": ("extendrange", Kind.DOUBLES),
    "n2mfrow": ("n2mfrow", Kind.INTEGERS), "hsv": ("hsv", Kind.UNKNOWN), "strwidth": ("strwidth", Kind.UNKNOWN),
    "strheight": ("strheight", Kind.UNKNOWN),
}  # fmt: skip
# Arguments that R evaluates while it draws
DELAYED = {"panel.first", "panel.last"}


def drawn(t: Translation, r_function: str, arguments) -> ast.Call:
    """Return the call of a drawing function with R's arguments."""
    positional: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for argument in arguments:
        value = argument.value
        if isinstance(value, syntax.Identifier) and value.name == "...":
            further = further_arguments(t, argument)
            positional += further[0]
            keywords += further[1]
        elif value is None:
            raise t.error(argument, "An argument is empty.")
        elif argument.name is None:
            positional.append(t.expression(value))
        else:
            keywords.append(ast.keyword(argument_name(argument.name), option(t, argument.name, value)))
    return ast.Call(t.r_function_name(r_function), positional, keywords)


def argument_name(r_name: str) -> str:
    """Return the name that an argument of a function of plots has in Python."""
    python_name = r_name.replace(".", "_")
    return python_name + "_" if python_name in ("from", "lambda") else python_name


def option(t: Translation, r_name: str, value: Node) -> ast.expr:
    """Translate an argument; one that R evaluates later becomes a function."""
    if isinstance(value, syntax.Formula):
        # A label that R sets as a formula
        return constant(value.right.location.text)
    if r_name not in DELAYED:
        return t.expression(value)
    body = t.expression(value)
    nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.Lambda(nothing, body)


def register_drawing(r_name: str, python_name: str):
    """Register a function that draws."""

    @base_function(r_name, is_visible=False)
    def translate(t: Translation, *dots):
        return drawn(t, python_name, dots)


def register_value(r_name: str, python_name: str, kind: Kind):
    """Register a function of graphics for its value."""

    @base_function(r_name, kind=kind)
    def translate(t: Translation, *dots):
        return drawn(t, python_name, dots)


for _r_name, _python_name in DRAWING.items():
    register_drawing(_r_name, _python_name)
for _r_name, (_python_name, _kind) in VALUES.items():
    register_value(_r_name, _python_name, _kind)


@base_function("plot", is_visible=False)
def plot(t: Translation, *dots):
    """Translate a plot: of a training history or a model with pykeras3's function, of others with that of base R."""
    first = dots[0].value if dots else None
    if isinstance(first, syntax.Formula):
        return plot_of_formula(t, first, dots[1:])
    if first is not None and t.kind(first) is Kind.OBJECT:
        keywords = {argument_name(each.name): t.expression(each.value) for each in dots[1:] if each.name is not None}
        return call(t.imports.function("plot"), t.expression(first), **keywords)
    if isinstance(first, syntax.Function):
        rest = drawn(t, "curve", dots[1:])
        return ast.Call(rest.func, [function(t, first), *rest.args], rest.keywords)
    if len(dots) > 2 and first is not None and t.kind(first) is Kind.FUNCTION:
        return drawn(t, "curve", dots)
    return drawn(t, "plot", dots)


def plot_of_formula(t: Translation, formula: syntax.Formula, others) -> ast.expr:
    """Translate `plot(y ~ x, data = frame)`, whose axes are named after the columns."""
    data = next((each.value for each in others if each.name == "data"), None)
    if formula.left is None:
        raise t.error(formula, "plot() is translated with formulas that have two sides.")
    sides = [formula.right, formula.left]
    labels = [constant(side.name if isinstance(side, syntax.Identifier) else side.location.text) for side in sides]
    values = [t.expression(side if data is None else masked(t, side, data)) for side in sides]
    rest = drawn(t, "plot", [each for each in others if each.name != "data"])
    given = {keyword.arg for keyword in rest.keywords}
    named = [ast.keyword(key, label) for key, label in zip(("xlab", "ylab"), labels) if key not in given]
    return ast.Call(rest.func, [*values, *rest.args], [*named, *rest.keywords])


def palette(r_name: str):
    """Register a function that returns colors."""

    @base_function(r_name, kind=Kind.STRINGS)
    def translate(t: Translation, n, alpha, begin, end, direction, option):
        options = {} if alpha is None else {"alpha": t.expression(alpha)}
        return t.r_function("hcl_colors", t.expression(n), constant(r_name), **options)


for _name in ("viridis", "magma", "plasma", "inferno", "cividis", "turbo"):
    palette(_name)


@base_function("expression", kind=Kind.STRING)
def formula_text(t: Translation, x):
    """Translate a formula that a plot shows to its R code."""
    return constant(x.location.text)


@base_statement("with_par")
def with_parameters(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to a block in which the graphical parameters are set."""
    settings, body = (argument.value for argument in node.arguments[:2])
    item = ast.withitem(ast.Call(t.r_function_name("with_par"), [], parameters(t, settings)))
    return [ast.With([item], t.block_of(body, use), lineno=0)]


def parameters(t: Translation, settings: Node | None) -> list[ast.keyword]:
    """Return the settings of a list as keywords."""
    if isinstance(settings, syntax.Call):
        return [ast.keyword(argument_name(each.name or ""), t.expression(each.value)) for each in settings.arguments]
    return [ast.keyword(None, t.expression(settings))]


@base_function("local_par", is_visible=False)
def local_parameters(t: Translation, *dots):
    """Translate as `par()`, whose effect ends with a script."""
    return ast.Call(t.r_function_name("par"), [], local_settings(t, dots))


@base_wrapper("local_par")
def parameters_of_function(t: Translation, node: syntax.Call, rest) -> list[ast.stmt]:
    """Translate to a block around the rest of the function, in which the parameters are set."""
    item = ast.withitem(ast.Call(t.r_function_name("with_par"), [], local_settings(t, node.arguments)))
    return [ast.With([item], with_statement(rest()), lineno=0)]


def local_settings(t: Translation, arguments) -> list[ast.keyword]:
    """Return the settings of `local_par()` and its like, also those in a list."""
    found: list[ast.keyword] = []
    for each in arguments:
        if each.name is None or each.name == ".new":
            found += parameters(t, each.value)
        else:
            found.append(ast.keyword(argument_name(each.name), t.expression(each.value)))
    return found
