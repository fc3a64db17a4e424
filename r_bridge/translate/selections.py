"""Columns of a dataset, as functions of tfdatasets select them: names without quotes, and formulas."""

import dataclasses

from r_bridge.translate import api, syntax
from r_bridge.translate.kinds import Kind
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import Translation

# The function that stands for the columns that `.` means in a formula; no R code can call it
OTHER_COLUMNS = "other columns"
# Functions of tidyselect and tfdatasets that need the data to tell which columns they mean
HELPERS = (
    *("all_numeric", "all_nominal", "has_type", "starts_with", "ends_with", "contains", "matches", "everything"),
    *("num_range", "last_col", "any_of"),
)
# The functions that stand for columns together and for operators between selections; no R code can call them
SELECTED_COLUMNS = "selected columns"
UNARY = {"-": "removed columns", "!": "other than columns"}
BINARY = {"|": SELECTED_COLUMNS, "&": "common columns", ":": "columns between"}
OPERATORS = {SELECTED_COLUMNS, *UNARY.values(), *BINARY.values()}
# What a name without quotes may also be: a variable with the names of columns
NAMES_OF_COLUMNS = {Kind.STRING, Kind.STRINGS, Kind.UNKNOWN}


def with_selections(t: Translation, call: syntax.Call, name: str, piped: Node | None) -> syntax.Call:
    """Return a call with strings for the columns that its arguments select."""
    columns = api.column_arguments(name)
    arguments = with_formula(t, call, piped) if {"x", "y"} <= columns else call.arguments
    formals = api.formals(name)[1 if piped is not None else 0 :]
    found = []
    for argument in arguments:
        formal = argument.name or (formals.pop(0) if formals else None)
        is_selection = formal in columns or formal not in api.parameters(name)
        value = selection(t, argument.value) if is_selection and argument.value is not None else argument.value
        found.append(Argument(argument.name, value, location=argument.location))
    return dataclasses.replace(call, arguments=found)


def selection(t: Translation, node: Node) -> Node:
    """Return the names of selected columns as strings; values that have these names stay as they are."""
    match node:
        case syntax.Identifier():
            is_variable = t.scope.find(node.name) is not None and t.kind(node) in NAMES_OF_COLUMNS
            return node if is_variable or node.name == "..." else syntax.Text(node.name, location=node.location)
        case syntax.Call() if is_call_of(node, "c", "vars"):
            columns = [selection(t, each.value) for each in node.arguments if each.value is not None]
            has_helpers = any(is_call_of(each, *HELPERS, *OPERATORS) for each in columns)
            return call_with(SELECTED_COLUMNS if has_helpers else "c", columns, node)
        case syntax.Call() if is_call_of(node, "all_of") and len(node.arguments) == 1:
            return node.arguments[0].value or node
        case syntax.Call() if is_call_of(node, "one_of"):
            names = [each.value for each in node.arguments if each.value is not None]
            return call_with("any_of", [call_with("c", names, node)], node)
        case syntax.Parenthesized():
            return selection(t, node.value)
        case syntax.Unary() if node.operator in UNARY:
            return call_with(UNARY[node.operator], [selection(t, node.operand)], node)
        case syntax.Binary() if node.operator in BINARY:
            return call_with(BINARY[node.operator], [selection(t, each) for each in (node.left, node.right)], node)
        case syntax.Unary() | syntax.Binary():
            raise t.error(node, "Columns are translated as names or strings: name those that are meant.")
        case syntax.Call() if is_call_of(node, "where"):
            raise t.error(node, "`where()` is not translated: name the columns, or give a vector of their names.")
    return node


def call_with(name: str, values: list[Node], node: Node) -> syntax.Call:
    """Return a call of a function in place of an expression."""
    arguments = [Argument(None, each, location=node.location) for each in values]
    return syntax.Call(syntax.Identifier(name, location=node.location), arguments, location=node.location)


def with_formula(t: Translation, call: syntax.Call, piped: Node | None) -> list[Argument]:
    """Return the arguments of a call with `x` and `y` in place of a formula of both."""
    formula = next((each for each in call.arguments if isinstance(each.value, syntax.Formula)), None)
    if formula is None or not isinstance(formula.value, syntax.Formula):
        return call.arguments
    dataset = piped or next((each.value for each in call.arguments if each.name in ("dataset", None)), None)
    left, location = formula.value.left, formula.location
    response = [] if left is None else [selection(t, left)]
    arguments = [Argument("x", features(t, formula.value, dataset, response), location=location)]
    arguments += [Argument("y", each, location=location) for each in response]
    return [argument for each in call.arguments for argument in (arguments if each is formula else [each])]


def features(t: Translation, formula: syntax.Formula, dataset: Node | None, response: list[Node]) -> Node:
    """Return the columns on the right of a formula, as an expression."""
    added, removed = terms(t, formula.right)
    if not any(isinstance(each, syntax.Text) and each.value == "." for each in added):
        return call_with("c", added, formula)
    if not isinstance(dataset, syntax.Identifier):
        raise t.error(formula, "`.` is translated for a dataset that is a variable: assign it to a name before.")
    return call_with(OTHER_COLUMNS, [dataset, *response, *removed], formula)


def terms(t: Translation, node: Node) -> tuple[list[Node], list[Node]]:
    """Return the columns that the right side of a formula adds, and those that it removes."""
    if isinstance(node, syntax.Parenthesized):
        return terms(t, node.value)
    if isinstance(node, syntax.Binary) and node.operator in "+-":
        left, right = terms(t, node.left), terms(t, node.right)
        added, removed = right if node.operator == "+" else right[::-1]
        return left[0] + added, left[1] + removed
    if not isinstance(node, syntax.Identifier):
        raise t.error(node, "A formula of columns is translated with their names, `+` and `-`.")
    return [syntax.Text(node.name, location=node.location)], []
