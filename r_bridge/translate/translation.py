"""The state of a translation, and the dispatch from nodes of R's tree to Python's."""

import ast
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.inference import Inference
from r_bridge.translate.kinds import Kind
from r_bridge.translate.names import Imports, Names
from r_bridge.translate.quotes import attribute, call, constant, name, quote
from r_bridge.translate.scopes import Scope
from r_bridge.translate.source import blank_line, comment, is_layout
from r_bridge.translate.syntax import Node


@dataclass(frozen=True)
class Use:
    """What becomes of the value of a statement.

    finish: Returns the statement for the Python tree of the value, or None where the value has no use.
    """

    finish: Callable[[ast.expr], "ast.stmt | None"]


RETURNED = Use(ast.Return)
DISCARDED = Use(ast.Expr)
# The value of a function that is called for what it does
UNUSED = Use(lambda value: None if isinstance(value, (ast.Constant, ast.Name)) else ast.Expr(value))


def assigned_to(target: ast.expr) -> Use:
    """Return the use of a value that is assigned."""
    return Use(lambda value: ast.Assign([target], value, lineno=0))


@dataclass
class Translation:
    """Translates one script.

    expressions: For each type of node, the function that returns its Python tree.
    statements: For the types of node that are statements in Python, the function that returns these.
    keep_going: Boolean, whether what can't be translated becomes a `raise` in the result.
    """

    expressions: dict[type, Callable[["Translation", Node], ast.expr]]
    statements: dict[type, Callable[["Translation", Node, Use], list[ast.stmt]]]
    scopes: dict[Node, Scope]
    inference: Inference
    scope: Scope
    names: Names
    file: str | None = None
    keep_going: bool = False
    imports: Imports = field(default_factory=Imports)
    # Statements that have to run before the one that is being translated
    pending: list[ast.stmt] = field(default_factory=list)
    failures: list[TranslationError] = field(default_factory=list)
    # Names that are values without being defined in the script, such as modules
    special_names: dict[str, Callable[["Translation", Node], ast.expr]] = field(default_factory=dict)

    # Nodes

    def expression(self, node: Node) -> ast.expr:
        """Return the Python tree of the value of a node."""
        if type(node) not in self.expressions:
            raise self.error(node, "This has no translation as a value.")
        return self.expressions[type(node)](self, node)

    def kind(self, node: Node | None) -> Kind:
        """Return the kind of the value of a node in the current scope."""
        return self.inference.kind_of(node, self.scope)

    def error(self, node: Node, reason: str) -> TranslationError:
        return TranslationError(reason, node.location, self.file)

    # Statements

    def body(self, node: Node, use: Use) -> list[ast.stmt]:
        """Return the statements of a block or of a single expression; the last value has the given use."""
        if not isinstance(node, syntax.Block):
            return self.statement(node, use)
        found: list[ast.stmt] = []
        for statement in node.statements:
            last = statement is node.statements[-1]
            if statement.after_blank_line and found:
                found.append(blank_line())
            found += map(comment, statement.comments)
            found += self.statement(statement.value, use if last else DISCARDED)
            if statement.trailing_comment:
                found.append(comment(statement.trailing_comment, is_trailing=True))
        return found + [comment(text) for text in node.end_comments]

    def statement(self, node: Node, use: Use) -> list[ast.stmt]:
        """Return the statements of a node, and before them what its parts need."""
        outer, self.pending = self.pending, []
        try:
            if type(node) in self.statements:
                translated = self.statements[type(node)](self, node, use)
            else:
                last = use.finish(self.expression(node))
                translated = [] if last is None else [last]
            return self.pending + translated
        except TranslationError as error:
            if not self.keep_going:
                raise
            error.file = error.file or self.file
            self.failures.append(error)
            return [failed(error)]
        finally:
            self.pending = outer

    def block_of(self, node: Node, use: Use) -> list[ast.stmt]:
        """Return the statements of a body that must have one."""
        return with_statement(self.body(node, use))

    @contextmanager
    def inside(self, node: Node):
        """Translate in the scope of a function."""
        outer, self.scope = self.scope, self.scopes[node]
        try:
            yield self.scope
        finally:
            self.scope = outer

    # Names

    def r_function(self, function: str, *arguments: ast.expr, **keywords: ast.expr) -> ast.expr:
        """Return a call of a function of base R that Python and NumPy lack."""
        return call(attribute(self.imports.module("R"), function), *arguments, **keywords)

    def r_function_name(self, function: str) -> ast.expr:
        """Return a name of the module of base R as a value."""
        return attribute(self.imports.module("R"), function)

    def numpy(self, code: str, **values: ast.expr) -> ast.expr:
        """Return the tree of an expression with `np`."""
        self.imports.module("np")
        return quote(code, **values)

    def variable(self, r_name: str) -> ast.Name:
        return name(self.names[r_name])


def failed(error: TranslationError) -> ast.stmt:
    """Return the statement that stands for what could not be translated."""
    return ast.Raise(quote("NotImplementedError(TEXT)", TEXT=constant(str(error))), None)


def with_statement(statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return a body with `pass` if it would be empty without."""
    return statements if any(not is_layout(each) for each in statements) else [*statements, ast.Pass()]
