"""Operators."""

import ast
from collections.abc import Callable

from r_bridge.translate import bounds, syntax
from r_bridge.translate.evaluation_order import refuse_overtaking
from r_bridge.translate.kinds import NUMERIC_VECTORS, SCALARS, VECTORS, Kind
from r_bridge.translate.missing_values import COMPARISONS, LOGICAL_OPERATORS, TESTS, is_of_logicals
from r_bridge.translate.quotes import quote
from r_bridge.translate.syntax import called_name, is_call_of
from r_bridge.translate.translation import DISCARDED, Translation
from r_bridge.translate.values import is_missing_value

ARITHMETIC = {
    "+": ast.Add,
    "-": ast.Sub,
    "*": ast.Mult,
    "/": ast.Div,
    "^": ast.Pow,
    "**": ast.Pow,
    "%%": ast.Mod,
    "%/%": ast.FloorDiv,
}
COMPARISON = {"==": ast.Eq, "!=": ast.NotEq, "<": ast.Lt, "<=": ast.LtE, ">": ast.Gt, ">=": ast.GtE}
# The functions for operands of unknown kind, such as vectors of different lengths, which R recycles
FUNCTIONS = {
    "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "^": "power", "**": "power", "%%": "remainder",
    "%/%": "floor_divide", "==": "equal", "!=": "not_equal", "<": "less", "<=": "less_equal", ">": "greater",
    ">=": "greater_equal", "&": "logical_and", "|": "logical_or",
}  # fmt: skip
DIVISIONS = {"/", "%%", "%/%"}
# Kinds with the same operators in Python: those of NumPy's arrays and of tensors broadcast
BROADCASTING = {Kind.TENSOR, Kind.OBJECT}


def unary(t: Translation, node: syntax.Unary) -> ast.expr:
    """Translate `!x`, `-x` and `+x`."""
    operand = condition_of(t, node.operand) if node.operator == "!" else t.expression(node.operand)
    kind = t.kind(node.operand)
    if node.operator == "!":
        if t.may_hold_na(node.operand) and kind not in BROADCASTING:
            return t.r_function("logical_not", operand)
        if kind in SCALARS:
            return ast.UnaryOp(ast.Not(), operand)
        if kind is Kind.TENSOR or kind in (Kind.LOGICALS, Kind.ARRAY) and are_logicals(t, node.operand):
            return ast.UnaryOp(ast.Invert(), operand)
        return t.r_function("logical_not", operand)
    has_sign = not (are_logicals(t, node.operand, certainly=False) or is_named(t, node.operand))
    if kind not in SCALARS | BROADCASTING and not has_sign:
        # logicals of NumPy and dicts have none
        return t.r_function("subtract" if node.operator == "-" else "add", ast.Constant(0), operand)
    return ast.UnaryOp(ast.USub() if node.operator == "-" else ast.UAdd(), operand)


def is_named(t: Translation, node: syntax.Node) -> bool:
    """Return True for a vector with names, which is a dict; its parts have names as well."""
    if isinstance(node, syntax.Subset) and not node.is_element and len(node.arguments) == 1:
        is_by_name = t.kind(node.arguments[0].value) in (Kind.STRING, Kind.STRINGS)
        return is_by_name and t.kind(node.object) not in BROADCASTING or is_named(t, node.object)
    return t.kind(node) is Kind.RECORD


def are_logicals(t: Translation, node: syntax.Node | None, certainly: bool = True) -> bool:
    """Return True for what is TRUE or FALSE, or a vector or array of these; otherwise for what may be such values."""
    if t.kind(node) in (Kind.LOGICAL, Kind.LOGICALS) or is_of_logicals(node):
        return True
    if isinstance(node, syntax.Parenthesized):
        return are_logicals(t, node.value, certainly)
    if isinstance(node, syntax.Call):
        return called_name(node) in TESTS and not t.inference.calls_script(node, t.scope)
    if isinstance(node, syntax.Identifier):
        binding = t.scope.find(node.name)
        if binding is None or certainly and binding.is_changed:
            return False
        return (all if certainly else any)(map(is_of_logicals, binding.sources))
    return False


def condition_of(t: Translation, node: syntax.Node) -> ast.expr:
    """Translate a condition, of which only the truth counts: numbers need not become logicals."""
    match node:
        case syntax.Parenthesized():
            return condition_of(t, node.value)
        case syntax.Binary(operator="&&" | "||"):
            return logical_operator(t, node, condition_of)
    return t.expression(node)


def truth(t: Translation, node: syntax.Node) -> ast.expr:
    """Translate an operand of `&&` and `||`, which return TRUE or FALSE, whatever the operands are."""
    return as_truth(t, node, t.expression(node))


def as_truth(t: Translation, node: syntax.Node, tree: ast.expr) -> ast.expr:
    """Return the tree of a node as TRUE or FALSE."""
    is_plain = are_logicals(t, node) or t.kind(node) in BROADCASTING
    return tree if is_plain else quote("bool(X)", X=tree)


def logical_operator(
    t: Translation, node: syntax.Binary, operand: Callable[[Translation, syntax.Node], ast.expr]
) -> ast.expr:
    """Translate `&&` and `||`; what the right side needs runs only if it is evaluated.

    Args:
        operand: Translates an operand.
    """
    if not t.has_value(node.right):
        return jump_unless(t, node)
    # comparisons return NA as such
    is_plain = are_logicals(t, node.right) and not is_missing_value(node.right)
    if t.may_hold_na(node.left) or t.may_hold_na(node.right) and not is_plain:
        return logical_operator_with_na(t, node)
    left = operand(t, node.left)
    before, right = t.not_always(lambda: operand(t, node.right))
    if not before:
        return ast.BoolOp(ast.And() if node.operator == "&&" else ast.Or(), [left, right])
    is_needed = "X" if node.operator == "&&" else "not X"
    return computed_if(t, left, is_needed, before, lambda value: right)


def logical_operator_with_na(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `&&` and `||` of operands that may be NA."""
    is_and = node.operator == "&&"
    function = "both" if is_and else "either"
    left = t.expression(node.left)
    before, right = t.not_always(lambda: t.expression(node.right))
    if not before:
        return t.r_function(function, left, quote("lambda: X", X=right))
    known = t.r_function(function, left, quote("lambda: X", X=ast.Constant(is_and)))
    is_needed = f"X is not {not is_and}"
    return computed_if(
        t, known, is_needed, before, lambda value: t.r_function(function, value, quote("lambda: X", X=right))
    )


def computed_if(
    t: Translation, left: ast.expr, is_needed: str, before: list[ast.stmt], right: Callable[[ast.expr], ast.expr]
) -> ast.expr:
    """Return the name of a value that is stored before the statement, and is computed again if that is needed.

    Args:
        is_needed: Condition of `X`, which is the value.
        before: Statements that run before it is computed again.
        right: Called with the value so far; returns the new one.
    """
    variable = t.names.new("value")

    def stored(value: ast.expr) -> ast.stmt:
        return ast.Assign([ast.Name(variable, ast.Store())], value, lineno=0)

    name = ast.Name(variable, ast.Load())
    t.pending += [stored(left), ast.If(quote(is_needed, X=name), [*before, stored(right(name))], [])]
    return name


def binary(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate an operator with two operands: by Python's where it does the same, else by a function."""
    operator = node.operator
    if operator in ("&&", "||"):
        return logical_operator(t, node, truth)
    if operator in OTHERS:
        return OTHERS[operator](t, node)
    if operator not in FUNCTIONS:
        raise t.error(node, f"The operator `{operator}` has no translation.")
    left, right = t.expression(node.left), t.expression(node.right)
    if operator == "/" and {t.kind(node.left), t.kind(node.right)} & {Kind.STRING, Kind.STRINGS}:
        return joined_paths(t, node, left, right)
    if not has_python_operator(t, node):
        return t.r_function(FUNCTIONS[operator], left, right)
    if operator in ARITHMETIC:
        return ast.BinOp(left, ARITHMETIC[operator](), right)
    if operator in COMPARISON:
        return ast.Compare(left, [COMPARISON[operator]()], [right])
    if t.kind(node) is Kind.LOGICAL:
        operands = [as_truth(t, node.left, left), as_truth(t, node.right, right)]
        return ast.BoolOp(ast.And() if operator == "&" else ast.Or(), operands)
    return ast.BinOp(left, ast.BitAnd() if operator == "&" else ast.BitOr(), right)


def is_finite(t: Translation, node: syntax.Node | None) -> bool:
    """Return True for numbers that can't be infinite."""
    return whole_number(t, node) is not None or t.kind(node) in (Kind.LOGICAL, Kind.INTEGER, Kind.INTEGERS)


def joined_paths(t: Translation, node: syntax.Binary, left: ast.expr, right: ast.expr) -> ast.expr:
    """Translate `folder / file`, which is for paths of fs."""
    if t.kind(node.left) is Kind.STRING and t.kind(node.right) is Kind.STRING:
        return quote("OS.path.join(X, Y)", OS=t.imports.module("os"), X=left, Y=right)
    return t.r_function("path", left, right)


def has_python_operator(t: Translation, node: syntax.Binary) -> bool:
    """Return True if the operator of Python does for the operands what R's does."""
    kinds = {t.kind(node.left), t.kind(node.right)}
    if kinds & BROADCASTING:
        return True
    if node.operator in COMPARISONS | LOGICAL_OPERATORS and t.may_hold_na(node):
        return False
    if node.operator in COMPARISONS and any(may_be_list_with_na(t, each) for each in (node.left, node.right)):
        return False
    if any(is_of_logicals(each) and t.may_hold_na(each) for each in (node.left, node.right)):
        return False
    if node.operator in DIVISIONS and t.handles_errors and not (whole_number(t, node.right) or is_fraction(node.right)):
        # by zero, which a handler would take for an error
        return False
    if is_named(t, node.left) or is_named(t, node.right) or treats_logicals_otherwise(t, node, kinds):
        return False
    if node.operator == "%/%" and not is_finite(t, node.left):
        return False
    if node.operator in ("^", "**") and Kind.INTEGERS in kinds and whole_number(t, node.right) != 2:
        # NumPy's integers overflow, R's powers are doubles
        return False
    if Kind.STRING in kinds or Kind.STRINGS in kinds:
        return kinds == {Kind.STRING} and node.operator in COMPARISON
    if kinds & SCALARS:
        # With a number, NumPy's arrays, tensors and numbers all do as R does; lists do or raise, but for these
        if Kind.UNKNOWN in kinds and (node.operator in ("==", "!=") or node.operator == "*" and not has_fraction(node)):
            return False
        return not kinds & ((VECTORS - NUMERIC_VECTORS) | {Kind.LIST, Kind.RECORD, Kind.SHAPE})
    if kinds == {Kind.ARRAY}:
        return True
    return both_have_length(t, node)


def treats_logicals_otherwise(t: Translation, node: syntax.Binary, kinds: set[Kind]) -> bool:
    """Return True for an operator that adds NumPy's logicals to a logical, or compares the bits of numbers."""
    operands = (node.left, node.right)
    if node.operator in LOGICAL_OPERATORS:
        return not kinds <= SCALARS and not all(are_logicals(t, each) for each in operands)
    if node.operator not in ARITHMETIC or node.operator == "/":
        return False
    may_be_logicals = all(are_logicals(t, each, certainly=False) for each in operands)
    return may_be_logicals or kinds == {Kind.LOGICAL, Kind.UNKNOWN}


def may_be_list_with_na(t: Translation, node: syntax.Node) -> bool:
    """Return True for a value that may be a list, such as logicals with NA are; columns of data frames are not."""
    is_column = isinstance(node, syntax.Extract) and t.kind(node.object) is Kind.FRAME
    return t.kind(node) is Kind.UNKNOWN and not is_column and t.may_hold_na(node)


def has_fraction(node: syntax.Binary) -> bool:
    """Return True if one of the operands is written as a number with a fraction, which repeats no list."""
    return is_fraction(node.left) or is_fraction(node.right)


def is_fraction(node: syntax.Node) -> bool:
    """Return True for a number that is written with a fraction."""
    return isinstance(node, syntax.Number) and isinstance(node.value, float) and not node.value.is_integer()


def both_have_length(t: Translation, node: syntax.Binary) -> bool:
    """Return True for two vectors written out with the same length."""
    lengths = [
        len(side.arguments) if isinstance(side, syntax.Call) and isinstance(side.function, syntax.Identifier)
        and side.function.name == "c" else None
        for side in (node.left, node.right)
    ]  # fmt: skip
    return lengths[0] is not None and lengths[0] == lengths[1]


def colon(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `from:to`."""
    return (
        t.numpy("np.arange(FIRST, LAST)", FIRST=t.expression(node.left), LAST=after(t, node.right))
        if counts_up(t, node)
        else t.r_function("colon", t.expression(node.left), t.expression(node.right))
    )


def counts_up(t: Translation, node: syntax.Binary) -> bool:
    """Return True if both ends of `from:to` are known, and it counts up."""
    first, last = whole_number(t, node.left), whole_number(t, node.right)
    return first is not None and last is not None and first <= last


def whole_number(t: Translation, node: syntax.Node | None) -> int | None:
    """Return the value of a whole number, or of a name that is always the same one; None for others."""
    return bounds.whole_number(node, t.scope)


def after(t: Translation, node: syntax.Node | None) -> ast.expr:
    """Return the end of a range in Python, which is one more than R's."""
    number = whole_number(t, node) if isinstance(node, syntax.Number) else None
    if number is not None:
        return ast.Constant(number + 1)
    return quote("X + 1", X=t.expression(node))


def is_in(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `x %in% y`, to `in` for a single value and a vector."""
    left, right = t.expression(node.left), t.expression(node.right)
    if t.kind(node.left) in SCALARS and t.kind(node.right) in VECTORS and not t.may_hold_na(node.left):
        return ast.Compare(left, [ast.In()], [right])
    # None would be NULL
    return t.r_function("is_in", quote("[None]") if is_missing_value(node.left) else left, right)


def matrix_product(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `x %*% y`, to `@` if both are arrays or tensors."""
    left, right = t.expression(node.left), t.expression(node.right)
    if {t.kind(node.left), t.kind(node.right)} <= {Kind.ARRAY, Kind.TENSOR}:
        return ast.BinOp(left, ast.MatMult(), right)
    return t.r_function("matrix_product", left, right)


def or_if_null(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `x %||% y`; a jump such as `break` comes before the statement, and calls only run if `x` is NULL."""
    if not t.has_value(node.right):
        return value_or_jump(t, node)
    left = t.expression(node.left)
    before, right = t.not_always(lambda: t.expression(node.right))
    if before or not isinstance(left, ast.Name) and does_something(node.right):
        refuse_overtaking(t, node)
        return computed_if(t, left, "X is None", before, lambda value: right)
    if isinstance(left, ast.Name):
        return quote("X if X is not None else Y", X=left, Y=right)
    return t.r_function("or_if_null", left, right)


def does_something(node: syntax.Node) -> bool:
    """Return True for a value with calls, but for those that only make a vector or list."""
    return any(isinstance(each, syntax.Call) and not is_call_of(each, "c", "list", "character") for each in node.walk())


def jump_unless(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `condition || break` and `condition && stop("...")`, of which the right side has no value."""
    condition = t.expression(node.left)
    if node.operator == "||":
        condition = ast.UnaryOp(ast.Not(), condition)
    t.pending.append(ast.If(condition, t.block_of(node.right, DISCARDED), []))
    return ast.Constant(None)


def value_or_jump(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `x %||% break`: the value is stored, and the jump happens before the statement if it is NULL."""
    variable = t.names.new("value")
    t.pending.append(ast.Assign([ast.Name(variable, ast.Store())], t.expression(node.left), lineno=0))
    name = ast.Name(variable, ast.Load())
    t.pending.append(ast.If(quote("X is None", X=name), t.statement(node.right, DISCARDED), []))
    return name


def outer_product(t: Translation, node: syntax.Binary) -> ast.expr:
    """Translate `x %o% y`, which is `outer(x, y)`."""
    arguments = [syntax.Argument(None, each, location=each.location) for each in (node.left, node.right)]
    function = syntax.Namespace("base", "outer", location=node.location)
    return t.expression(syntax.Call(function, arguments, location=node.location))


OTHERS = {":": colon, "%in%": is_in, "%*%": matrix_product, "%o%": outer_product, "%||%": or_if_null}
