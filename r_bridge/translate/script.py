"""The translation of whole scripts and of functions."""

import ast
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from r_bridge.translate import (
    api,
    assignments,
    base,
    calls,
    control_flow,
    functions,
    identifiers,
    indexing,
    operators,
    syntax,
    values,
)
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.inference import Inference
from r_bridge.translate.kinds import Kind
from r_bridge.translate.names import ARGS, KWARGS, Names, as_identifier
from r_bridge.translate.parser import parse
from r_bridge.translate.quotes import quote
from r_bridge.translate.registry import FUNCTIONS
from r_bridge.translate.scopes import Scope, scopes_of
from r_bridge.translate.source import blank_line, comment, is_constant, is_layout, source_of
from r_bridge.translate.syntax import called_name, is_call_of
from r_bridge.translate.translation import DISCARDED, Translation, Use, is_none
from r_bridge.translate.visibility import (
    called_by_do_call,
    called_by_pipe,
    is_visible,
    without_parentheses,
)

EXPRESSIONS: dict[type, Callable[..., ast.expr]] = {
    syntax.Number: values.number,
    syntax.Text: values.text,
    syntax.Constant: values.r_constant,
    syntax.Identifier: identifiers.identifier,
    syntax.Namespace: identifiers.namespace,
    syntax.Parenthesized: values.parenthesized,
    syntax.Unary: operators.unary,
    syntax.Binary: operators.binary,
    syntax.Extract: indexing.extract,
    syntax.Subset: indexing.subset,
    syntax.Call: calls.call,
    syntax.Pipe: calls.pipe,
    syntax.Function: functions.function,
    syntax.Assign: assignments.as_value,
    syntax.If: control_flow.if_expression,
    syntax.Block: control_flow.block_value,
}
STATEMENTS: dict[type, Callable[..., list[ast.stmt]]] = {
    syntax.Assign: assignments.assign,
    syntax.If: control_flow.if_statement,
    syntax.For: control_flow.for_statement,
    syntax.While: control_flow.while_statement,
    syntax.Jump: control_flow.jump,
    syntax.Block: control_flow.block_statement,
    syntax.Pipe: calls.pipe_statement,
    syntax.Call: calls.call_statement,
}


@dataclass
class Result:
    """A translated script.

    Attributes:
        source: Python source.
        failures: What could not be translated, if that was allowed; it raises NotImplementedError in the source.
    """

    source: str
    failures: list[TranslationError] = field(default_factory=list)


def translate(text: str, file: str | None = None, keep_going: bool = False, variables: Iterable[str] = ()) -> Result:
    """Translate an R script to Python on pykeras3.

    Args:
        text: The R code.
        file: Name of the script, for messages.
        keep_going: Boolean, whether what can't be translated becomes `raise NotImplementedError(...)`.
        variables: Names that are defined outside of the script, such as in other cells of a notebook.

    Returns:
        The Python source, and what could not be translated.

    Raises:
        TranslationError: For code without a translation, unless `keep_going`.
    """
    script = parse(text, file)
    t = translation_of(script, file, keep_going)
    t.special_names = {**t.special_names, **dict.fromkeys(variables, variable_elsewhere)}
    statements = script_statements(t, script)
    return Result(source_of([*t.imports.statements(statements), blank_line(), *statements]), t.failures)


def translation_of(script: syntax.Block, file: str | None, keep_going: bool) -> Translation:
    """Return the state for the translation of a script, with what is known before it starts."""
    base.python_classes.rewrite_classes(script)
    scopes = scopes_of(script)
    inference = Inference(scopes)
    t = Translation(
        EXPRESSIONS,
        STATEMENTS,
        scopes,
        inference,
        scopes[script],
        script,
        Names(used_functions(script) | names_of_dots(script), variables_of(scopes)),
        file,
        keep_going,
        special_names=SPECIAL_NAMES,
    )
    base.python_modules.note_imports(t)
    return t


def variables_of(scopes: dict[syntax.Node, Scope]) -> set[str]:
    """Return the Python names of all variables of a script."""
    return {as_identifier(name) for scope in scopes.values() for name in scope.bindings}


def used_functions(script: syntax.Block) -> set[str]:
    """Return the functions of pykeras3 that a script may use, whose names no variable may have."""
    return {
        node.name
        for node in script.walk()
        if isinstance(node, (syntax.Identifier, syntax.Namespace)) and node.name in api.NAMES
    } & called_anywhere(script)


def names_of_dots(script: syntax.Block) -> set[str]:
    """Return the names that stand for `...` in Python, which no variable may have where functions have it."""
    has_dots = any(isinstance(node, syntax.Parameter) and node.name == "..." for node in script.walk())
    return {ARGS, KWARGS} if has_dots else set()


def called_anywhere(script: syntax.Block) -> set[str | None]:
    """Return the names of all functions that a script calls, also those it pipes values into by name."""
    found: set[str | None] = set()
    for node in script.walk():
        if isinstance(node, syntax.Call):
            found.add(called_name(node))
        elif isinstance(node, syntax.Pipe) and isinstance(node.right, (syntax.Identifier, syntax.Namespace)):
            found.add(node.right.name)
    return found


def script_statements(t: Translation, script: syntax.Block) -> list[ast.stmt]:
    """Return the statements of a script; values at top level are printed."""
    found: list[ast.stmt] = []
    for statement in script.statements:
        if statement.after_blank_line and found:
            found.append(blank_line())
        found += map(comment, statement.comments)
        translated = t.statement(statement.value, PRINTED)
        translated = checked(t, statement.value, translated)
        found += [each for each in translated if not is_constant(each)]
        if statement.trailing_comment:
            found.append(comment(statement.trailing_comment, is_trailing=bool(found) and not is_layout(found[-1])))
    return found + [comment(text) for text in script.end_comments]


def checked(t: Translation, node: syntax.Node, statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return the statements of a node; they are a failure where they are not valid Python, as is `break` in no loop."""
    source = ast.unparse(ast.fix_missing_locations(ast.Module(statements, [])))
    try:
        with warnings.catch_warnings():
            # such as of `is` with a literal
            warnings.simplefilter("ignore")
            compile(source, "translation", "exec", dont_inherit=True)
    except SyntaxError as error:
        return t.failure(t.error(node, f"The translation is not valid Python: {error.msg}."))
    return statements


def printed(t: Translation, node: syntax.Node) -> Use:
    """Return the use of a value at top level: it is printed if R does that, of what may be NULL if it is not."""
    if (
        isinstance(node, (syntax.If, syntax.Block))
        or is_call_of(node, *WITH_VALUES_OF_PARTS)
        and t.needs_statements(node)
    ):
        return PRINTED
    if not is_visible(t, node, t.scope):
        return DISCARDED
    called = called_by_pipe(node) if isinstance(node, syntax.Pipe) else node
    if t.inference.is_python_object(node, t.scope) or isinstance(called, syntax.Call) and may_be_null(t, node, called):
        return Use(lambda value: [ast.Expr(t.r_function("auto_print", value))])
    return Use(printed_value)


def may_be_null(t: Translation, node: syntax.Node, called: syntax.Call) -> bool:
    """Return True for the value of a call that is NULL or an object, as far as is known before the code runs."""
    kind, of_script = t.kind(node), is_of_script(t, called_by_do_call(called))
    if kind is Kind.UNKNOWN:
        return of_script or called_name(called) in {None, *api.NAMES} - FUNCTIONS.keys()
    return of_script and (kind is Kind.OBJECT or t.is_sometimes_null(node))


def is_of_script(t: Translation, node: syntax.Call) -> bool:
    """Return True for a call of a function of the script, which may be written within the call."""
    return calls.is_function_of_script(t, node) or isinstance(without_parentheses(node.function), syntax.Function)


def printed_value(value: ast.expr) -> list[ast.stmt]:
    """Return the statement that prints a value; of a function of pykeras3 whose result R doesn't print, the call."""
    if is_none(value):
        return []
    is_silent = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and api.is_silent(value.func.id)
    return [ast.Expr(value if is_silent else quote("print(X)", X=value))]


# Statements of Python that have the value of one of their parts
WITH_VALUES_OF_PARTS = ("tryCatch", "try", "suppressWarnings", "switch")
PRINTED = Use(lambda value: [], printed)


def special_self(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate `self`, `super` and `private`, which keep their names."""
    return ast.Name(node.name, ast.Load())


def variable_elsewhere(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate a variable that the script uses but doesn't define."""
    return ast.Name(as_identifier(node.name), ast.Load())


def special_class(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate `__class__`, the class that a class method is called on."""
    return ast.Name("cls", ast.Load())


def module(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate the name of a module such as `np`, and import it."""
    return t.imports.module(node.name)


def public_function(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate a function of pykeras3 that is passed as a value."""
    return t.imports.function(node.name)


SPECIAL_NAMES = {
    **dict.fromkeys(api.NAMES, public_function),
    **dict.fromkeys(("self", "super", "private"), special_self),
    "__class__": special_class,
    **dict.fromkeys(("tf", "keras", "np", "torch", "jax"), module),
    "pi": identifiers.pi,
}
