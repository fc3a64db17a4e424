"""Data frames, and the verbs of dplyr: pandas where its methods do the same, else functions of base R."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.runtime import given, refuse_further, runtime_functions
from r_bridge.translate.data_masks import function_of_data, with_children
from r_bridge.translate.kinds import VECTORS, Kind
from r_bridge.translate.quotes import constant, quote, sequence
from r_bridge.translate.registry import base_function, bind_arguments
from r_bridge.translate.selections import HELPERS, OPERATORS, OTHER_COLUMNS
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import Translation


def column_name(t: Translation, argument: Argument) -> str:
    """Return the name of a column that an argument stands for: its own, or the code of its value."""
    if argument.name is not None:
        return argument.name
    value = argument.value
    return value.name if isinstance(value, syntax.Identifier) else argument.location.text


# Making data frames


@base_function("tibble", kind=Kind.FRAME)
def tibble(t: Translation, *dots):
    """Translate columns that use the ones before them to functions of these."""
    known: set[str] = set()
    for number, argument in enumerate(dots):
        if argument.value is not None and uses_any(argument.value, list(known)):
            made = data_frame(t, *dots[:number], stringsAsFactors=None, check_names=None, row_names=None)
            return t.r_function("mutate", made, masked_columns(t, dots[number:]))
        known.add(column_name(t, argument))
    return data_frame(t, *dots, stringsAsFactors=None, check_names=None, row_names=None)


@base_function("data.frame", kind=Kind.FRAME)
def data_frame(t: Translation, *dots, stringsAsFactors, check_names, row_names):
    """Translate to a data frame of pandas, where all columns are known to have the same length."""
    if any(isinstance(argument.value, syntax.Identifier) and argument.value.name == "..." for argument in dots):
        raise t.error(dots[0], "Data frames are translated with columns that are written out.")
    columns = ast.Dict(
        [constant(column_name(t, argument)) for argument in dots],
        [t.expression(argument.value) for argument in dots],
    )
    if len(dots) == 1 and t.kind(dots[0].value) in VECTORS:
        return quote("PD.DataFrame(X)", PD=t.imports.module("pd"), X=columns)
    return t.r_function("data_frame", columns)


@base_function("as.data.frame", "as_tibble", "as_data_frame", kind=Kind.FRAME)
def as_data_frame(t: Translation, x, *dots):
    tree = t.expression(x)
    return tree if t.kind(x) is Kind.FRAME else t.r_function("as_data_frame", tree)


@base_function("expand.grid", kind=Kind.FRAME)
def expand_grid(t: Translation, *dots, stringsAsFactors, KEEP_OUT_ATTRS):
    names = [argument.name or f"Var{number}" for number, argument in enumerate(dots, start=1)]
    values = [t.expression(argument.value) for argument in dots]
    return t.r_function("expand_grid", **dict(zip(names, values)))


@base_function("bind_rows", "list_rbind", kind=Kind.FRAME)
def bind_rows(t: Translation, *dots):
    return t.r_function("bind_rows", *[t.expression(argument.value) for argument in dots])


@base_function("bind_cols", kind=Kind.FRAME)
def bind_cols(t: Translation, *dots):
    return t.r_function("bind_cols", *[t.expression(argument.value) for argument in dots])


@base_function("enframe", kind=Kind.FRAME)
def enframe(t: Translation, x, name, value):
    return t.r_function("enframe", t.expression(x), **given(t, name=name, value=value))


@base_function("deframe")
def deframe(t: Translation, x):
    return t.r_function("deframe", t.expression(x))


# Columns


def masked_columns(t: Translation, dots) -> ast.Dict:
    """Return the functions for the new columns of a data frame, by their names."""
    columns: list[Argument] = []
    for argument in dots:
        columns += across(t, argument.value) if is_call_of(argument.value, "across") else [argument]
    names: list[ast.expr | None] = [constant(column_name(t, argument)) for argument in columns]
    return ast.Dict(names, [function_of_data(t, each.value) for each in columns if each.value is not None])


def across(t: Translation, node: syntax.Call) -> list[Argument]:
    """Return the columns that `across()` stands for: one for each of its columns and functions."""

    def columns(t: Translation, _cols, _fns, _names, _unpack):
        names = selected_names(t, _cols)
        if names is None:
            raise t.error(node, "across() is translated with columns that are named: write `across(c(a, b), ...)`.")
        functions: dict[str | None, Node | None] = {None: _fns}
        if is_call_of(_fns, "list", "c"):
            functions = {each.name or str(number): each.value for number, each in enumerate(_fns.arguments, start=1)}
        form = "{.col}" if None in functions else "{.col}_{.fn}"
        if _names is not None:
            if not isinstance(_names, syntax.Text):
                raise t.error(_names, "The names of across() are translated as a string that is written out.")
            form = _names.value
        # dplyr takes these as they were, mutate() one after the other
        if len(names) > 1 and any(uses_any(function, names) for function in functions.values()):
            raise t.error(node, "across() is translated with functions of one column: compute the others before it.")
        return [
            Argument(
                form.replace("{.col}", name).replace("{.fn}", label or "1"),
                applied(t, function, syntax.Identifier(name, location=node.location)),
                location=node.location,
            )
            for name in names
            for label, function in functions.items()
        ]

    return columns(t, *bind_arguments(columns, node.arguments, node, "across()").args)


def applied(t: Translation, function: Node | None, column: Node) -> Node:
    """Return the expression of a function, or of a formula such as `~ .x + 1`, for a column."""
    if function is None:
        return column
    if isinstance(function, syntax.Formula):
        return with_names(function.right, {".x": column, ".": column})
    if isinstance(function, syntax.Function) and len(function.parameters) == 1 and is_expression(function.body):
        return with_names(function.body, {function.parameters[0].name: column})
    if not isinstance(function, (syntax.Identifier, syntax.Namespace)):
        raise t.error(function, "across() is translated with functions by name, formulas, and functions of one line.")
    return syntax.Call(function, [Argument(None, column, location=column.location)], location=column.location)


def uses_any(node: Node | None, names: list[str]) -> bool:
    """Return True for a function with one of several names in its code."""
    return node is not None and any(isinstance(each, syntax.Identifier) and each.name in names for each in node.walk())


def is_expression(body: Node) -> bool:
    """Return True for the body of a function that defines nothing of its own."""
    return not any(isinstance(each, (syntax.Block, syntax.Assign, syntax.Function)) for each in body.walk())


def with_names(node: Node, values: dict[str, Node]) -> Node:
    """Return an expression with values in place of names."""
    if isinstance(node, syntax.Identifier):
        return values.get(node.name, node)
    return with_children(node, lambda each: with_names(each, values))


@base_function("mutate", "transform", kind=Kind.FRAME)
def mutate(t: Translation, _data, *dots, _by, _keep):
    """Translate the new columns to functions of the data frame."""
    frame, columns = t.expression(_data), masked_columns(t, dots)
    options = {} if _by is None else {"by": column_names(t, _by)}
    if _keep is not None:
        options["keep"] = t.expression(_keep)
    return t.r_function("mutate", frame, columns, **options)


@base_function("transmute", kind=Kind.FRAME)
def transmute(t: Translation, _data, *dots):
    return t.r_function("mutate", t.expression(_data), masked_columns(t, dots), keep=constant("none"))


def column_names(t: Translation, node: Node) -> ast.expr:
    """Return the names of columns, given as names, strings or `c()` of these."""
    names = selected_names(t, node)
    if names is None:
        raise t.error(node, "Columns are translated as names or strings.")
    return sequence([constant(each) for each in names])


def selected_names(t: Translation, node: Node | None) -> list[str] | None:
    """Return the columns that an expression of dplyr or tidyselect names; None for other expressions."""
    if isinstance(node, syntax.Identifier):
        return [node.name]
    if isinstance(node, syntax.Text):
        return [node.value]
    if is_call_of(node, "c", "vars"):
        found: list[str] = []
        for argument in node.arguments:
            names = selected_names(t, argument.value)
            if names is None:
                return None
            found += names
        return found
    return None


@base_function("select", kind=Kind.FRAME)
def select(t: Translation, _data, *dots):
    """Translate columns that are named, also under new names, or left out."""
    frame = t.expression(_data)
    if all(isinstance(argument.value, syntax.Unary) and argument.value.operator in "-!" for argument in dots):
        left_out = [name for argument in dots for name in names_or_error(t, inner(argument.value.operand))]
        return quote("X.drop(columns=NAMES)", X=frame, NAMES=sequence([constant(each) for each in left_out]))
    columns: dict[str, str] = {}
    for argument in dots:
        names = names_or_error(t, argument.value)
        columns.update({argument.name: names[0]} if argument.name is not None else {name: name for name in names})
    if all(new == old for new, old in columns.items()):
        return quote("X[NAMES]", X=frame, NAMES=sequence([constant(each) for each in columns]))
    by_new = ast.Dict([constant(new) for new in columns], [constant(old) for old in columns.values()])
    return t.r_function("select", frame, by_new)


def inner(node: Node) -> Node:
    """Return an expression without its parentheses."""
    return inner(node.value) if isinstance(node, syntax.Parenthesized) else node


def names_or_error(t: Translation, node: Node) -> list[str]:
    """Return the columns that an expression names; raise for other expressions."""
    names = selected_names(t, node)
    if names is None:
        raise t.error(node, "Columns are translated as names or strings.")
    return names


@base_function("rename", kind=Kind.FRAME)
def rename(t: Translation, _data, *dots):
    names = ast.Dict(
        [constant(names_or_error(t, argument.value)[0]) for argument in dots],
        [constant(argument.name) for argument in dots],
    )
    return quote("X.rename(columns=NAMES)", X=t.expression(_data), NAMES=names)


@base_function("pull")
def pull(t: Translation, _data, var):
    name = constant(None) if var is None else constant(names_or_error(t, var)[0])
    return t.r_function("pull", t.expression(_data), name)


# Rows


@base_function("filter", kind=Kind.FRAME)
def filter_rows(t: Translation, _data, *dots):
    conditions = [function_of_data(t, argument.value, drops_na=True) for argument in dots]
    return t.r_function("filter_rows", t.expression(_data), *conditions)


@base_function("arrange", kind=Kind.FRAME)
def arrange(t: Translation, _data, *dots):
    keys: list[ast.expr] = []
    descending: list[ast.expr] = []
    for number, argument in enumerate(dots):
        key = argument.value
        if is_call_of(key, "desc"):
            descending.append(constant(number))
            key = key.arguments[0].value
        keys.append(function_of_data(t, key))
    options = {"descending": sequence(descending)} if descending else {}
    return t.r_function("arrange", t.expression(_data), *keys, **options)


@base_function("slice", kind=Kind.FRAME)
def slice_rows(t: Translation, _data, *dots):
    if len(dots) != 1:
        raise t.error(_data, "slice() is translated with one vector of rows.")
    return t.r_function("slice_rows", t.expression(_data), function_of_data(t, dots[0].value))


def sliced(r_name: str):
    """Register a function that takes rows of a data frame by their number or share."""

    @base_function(r_name, kind=Kind.FRAME)
    def translate(t: Translation, _data, *dots, n, prop, replace):
        first = next((argument.value for argument in dots if argument.name is None), n)
        return t.r_function(r_name, t.expression(_data), **given(t, n=first, prop=prop, replace=replace))


for _name in ("slice_head", "slice_tail", "slice_sample"):
    sliced(_name)


def sliced_by(r_name: str):
    """Register a function that takes the rows with the largest or smallest values."""

    @base_function(r_name, kind=Kind.FRAME)
    def translate(t: Translation, _data, order_by, *dots, n, with_ties):
        refuse_further(t, r_name, dots)
        return t.r_function(
            r_name, t.expression(_data), function_of_data(t, order_by), **given(t, n=n, with_ties=with_ties)
        )


for _name in ("slice_max", "slice_min"):
    sliced_by(_name)


@base_function("distinct", kind=Kind.FRAME)
def distinct(t: Translation, _data, *dots, _keep_all):
    names = [constant(names_or_error(t, argument.value)[0]) for argument in dots]
    return t.r_function("distinct", t.expression(_data), *names, **given(t, keep_all=_keep_all))


@base_function("drop_na", "na.omit", kind=Kind.FRAME)
def drop_na(t: Translation, data, *dots):
    names = [constant(names_or_error(t, argument.value)[0]) for argument in dots]
    return t.r_function("drop_na", t.expression(data), *names)


# Groups


@base_function("group_by", kind=Kind.FRAME)
def group_by(t: Translation, _data, *dots):
    names = [constant(names_or_error(t, argument.value)[0]) for argument in dots]
    return t.r_function("group_by", t.expression(_data), *names)


@base_function("ungroup", kind=Kind.FRAME)
def ungroup(t: Translation, x):
    return t.r_function("ungroup", t.expression(x))


@base_function("summarise", "summarize", kind=Kind.FRAME)
def summarise(t: Translation, _data, *dots, _by, _groups):
    options = {} if _by is None else {"by": column_names(t, _by)}
    return t.r_function("summarise", t.expression(_data), masked_columns(t, dots), **options)


@base_function("count", kind=Kind.FRAME)
def count(t: Translation, x, *dots, sort, name):
    names = [constant(names_or_error(t, argument.value)[0]) for argument in dots]
    return t.r_function("count", t.expression(x), *names, **given(t, sort=sort, name=name))


@base_function("nest", kind=Kind.FRAME)
def nest(t: Translation, _data, *dots, _by, _key):
    if _by is None or dots:
        raise t.error(_data, "nest() is translated with `.by`.")
    return t.r_function("nest", t.expression(_data), column_names(t, _by), **given(t, key=_key))


# Several data frames


def joined(r_name: str):
    """Register a function that joins data frames."""
    how = {"full_join": "outer"}.get(r_name, r_name.removesuffix("_join"))

    @base_function(r_name, kind=Kind.FRAME)
    def translate(t: Translation, x, y, by, *dots):
        refuse_further(t, r_name, dots)
        on = {} if by is None else {"by": t.expression(by)}
        return t.r_function("join", t.expression(x), t.expression(y), how=constant(how), **on)


for _name in ("left_join", "right_join", "inner_join", "full_join", "semi_join", "anti_join"):
    joined(_name)


@base_function("merge", kind=Kind.FRAME)
def merge(t: Translation, x, y, by, all, *dots):
    refuse_further(t, "merge", dots)
    return t.r_function("merge", t.expression(x), t.expression(y), **given(t, by=by, all=all))


# Shape


@base_function("pivot_longer", kind=Kind.FRAME)
def pivot_longer(t: Translation, data, cols, *dots, names_to, values_to):
    options = given(t, names_to=names_to, values_to=values_to)
    return t.r_function("pivot_longer", t.expression(data), column_names(t, cols), **options)


@base_function("pivot_wider", kind=Kind.FRAME)
def pivot_wider(t: Translation, data, *dots, names_from, values_from):
    columns = {"names_from": names_from, "values_from": values_from}
    options = {key: constant(names_or_error(t, node)[0]) for key, node in columns.items() if node is not None}
    return t.r_function("pivot_wider", t.expression(data), **options)


# Vectors in columns


def kind_of_shifted(kind_of, x, n=None, default=None):
    """Return the kind of moved values, which is theirs."""
    return kind_of(x)


@base_function("lead", kind=kind_of_shifted)
def lead(t: Translation, x, n, default):
    return t.r_function("lead", t.expression(x), **given(t, n=n, default=default))


@base_function("lag", kind=kind_of_shifted)
def lag(t: Translation, x, n, default):
    return t.r_function("lag", t.expression(x), **given(t, n=n, default=default))


@base_function("n_distinct", kind=Kind.INTEGER)
def n_distinct(t: Translation, *dots):
    return t.r_function("n_distinct", *[t.expression(argument.value) for argument in dots])


@base_function("near")
def near(t: Translation, x, y, tol):
    return t.r_function("near", t.expression(x), t.expression(y), **given(t, tol=tol))


@base_function("between")
def between(t: Translation, x, left, right):
    return t.r_function("between", *map(t.expression, (x, left, right)))


@base_function("if_else")
def if_else(t: Translation, condition, true, false):
    return t.r_function("ifelse", *map(t.expression, (condition, true, false)))


@base_function("case_when")
def case_when(t: Translation, *dots, _default):
    cases = []
    for argument in dots:
        if not isinstance(argument.value, syntax.Formula) or argument.value.left is None:
            raise t.error(argument, "case_when() is translated with formulas.")
        pair = [t.expression(argument.value.left), t.expression(argument.value.right)]
        cases.append(ast.Tuple(pair, ast.Load()))
    return t.r_function("case_when", *cases, **given(t, default=_default))


@base_function("numbers of rows", kind=Kind.INTEGERS)
def numbers_of_rows(t: Translation, data):
    """Translate `row_number()` of the data that names stand for."""
    return t.numpy("np.arange(1, len(X) + 1)", X=t.expression(data))


@base_function(OTHER_COLUMNS, kind=Kind.STRINGS)
def other_columns(t: Translation, dataset, *dots):
    """Translate `.` in a formula of a dataset's columns."""
    return t.r_function("other_columns", t.expression(dataset), *[t.expression(each.value) for each in dots])


runtime_functions(*HELPERS, *OPERATORS)

# Files and output


def read(r_names: tuple[str, ...], separator: str, has_header: bool = True):
    """Register functions that read a data frame from a file."""

    @base_function(*r_names, kind=Kind.FRAME)
    def translate(t, file, *dots, header, sep, col_names, col_types, na, skip, n_max, nrows, locale, na_strings,
                  stringsAsFactors, show_col_types, check_names, quote, dec):  # fmt: skip
        options = given(
            t, header=header, sep=sep, col_names=col_names, col_types=col_types,
            na=na if na is not None else na_strings, skip=skip, n_max=n_max if n_max is not None else nrows, tz=locale,
        )  # fmt: skip
        if separator != "," and sep is None:
            options["sep"] = constant(separator)
        if not has_header and header is None:
            options["header"] = constant(False)
        return t.r_function("read_delim", t.expression(file), **options)


read(("read.csv", "read_csv"), ",")
read(("read.delim", "read_tsv"), "\t")
read(("read.csv2", "read_csv2"), ";")
read(("read.table", "read_table"), r"\s+", has_header=False)
read(("read_delim",), " ")

COLUMN_TYPES = {
    "col_double": "double", "col_number": "double", "col_integer": "integer", "col_character": "character",
    "col_logical": "logical", "col_guess": None, "col_datetime": "datetime", "col_date": "date",
}  # fmt: skip


def column_type(r_name: str, type_name: str | None):
    """Register a function that names the type of a column for readr."""

    @base_function(r_name)
    def translate(t: Translation, format):
        if format is None:
            return constant(type_name)
        return ast.Tuple([constant(type_name), t.expression(format)], ast.Load())


for _name, _type in COLUMN_TYPES.items():
    column_type(_name, _type)


@base_function("cols", kind=Kind.RECORD)
def column_types(t: Translation, *dots):
    keys: list[ast.expr | None] = [constant(argument.name) for argument in dots]
    return ast.Dict(keys, [t.expression(argument.value) for argument in dots])


@base_function("locale", kind=Kind.STRING)
def locale(t: Translation, *dots, tz):
    return constant(None) if tz is None else t.expression(tz)


def written(r_names: tuple[str, ...], separator: str, **defaults):
    """Register functions that write a data frame to a file."""

    @base_function(*r_names, is_visible=False)
    def translate(t: Translation, x, file, *dots, sep, row_names, col_names, quote, append):
        options = given(t, sep=sep, row_names=row_names, col_names=col_names, quote=quote, append=append)
        for key, value in {"sep": separator, **defaults}.items():
            if value != DEFAULTS.get(key):
                options.setdefault(key, constant(value))
        return t.r_function("write_delim", t.expression(x), *([] if file is None else [t.expression(file)]), **options)


DEFAULTS = {"sep": ",", "row_names": False}
written(("write.csv",), ",", row_names=True)
written(("write.table",), " ", row_names=True)
written(("write_csv",), ",")
written(("write_tsv",), "\t")


@base_function("glimpse", is_visible=False)
def glimpse(t: Translation, x, *dots):
    return t.r_function("glimpse", t.expression(x))


@base_function("desc")
def desc(t: Translation, x):
    raise t.error(x, "desc() is translated in arrange().")


@base_function("with_package", "with_namespace")
def with_package(t: Translation, package, code):
    """Translate to the code itself: the packages that it may use are known."""
    return t.expression(code)
