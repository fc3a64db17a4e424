"""The state of a translation, and the dispatch from nodes of R's tree to Python's."""

import ast
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TypeGuard

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.inference import Inference
from r_bridge.translate.kinds import Kind
from r_bridge.translate.names import Imports, Names
from r_bridge.translate.quotes import attribute, call, constant, name, quote
from r_bridge.translate.registry import STATEMENTS, WRAPPERS
from r_bridge.translate.scopes import Binding, Scope
from r_bridge.translate.source import blank_line, comment, is_layout
from r_bridge.translate.syntax import Node, called_name


@dataclass(frozen=True)
class Use:
    """What becomes of the value of a statement.

    Attributes:
        statements: Returns the statements for the Python tree of the value; none where it has no use.
        for_node: Returns the use for the value of a node, where this depends on the node.
    """

    statements: Callable[[ast.expr], list[ast.stmt]]
    for_node: "Callable[[Translation, Node], Use] | None" = None


def is_none(tree: ast.expr) -> bool:
    """Return True for the tree of the constant `None`."""
    return isinstance(tree, ast.Constant) and tree.value is None


def without_value(tree: ast.expr) -> ast.expr:
    """Return a call of which nothing uses the value: of `print()` that of Python is enough."""
    is_print = isinstance(tree, ast.Call) and isinstance(tree.func, ast.Attribute) and tree.func.attr == "print_"
    return ast.Call(name("print"), tree.args, []) if is_print and isinstance(tree, ast.Call) else tree


RETURNED = Use(lambda value: [ast.Return(value)])
DISCARDED = Use(lambda value: [] if is_none(value) else [ast.Expr(without_value(value))])
# Calls whose value nothing can use, among those that are statements
WITHOUT_VALUE = {"stop", "return", "stopifnot", "rm", "Sys.setenv", "use_backend"}
# The value of a function that is called for what it does
UNUSED = Use(lambda value: [] if isinstance(value, (ast.Constant, ast.Name)) else [ast.Expr(without_value(value))])


def assigned_to(target: Callable[[], ast.expr]) -> Use:
    """Return the use of a value that is assigned; the target is asked for when the value has been translated."""
    return Use(lambda value: [ast.Assign([target()], value, lineno=0)])


def target_of(use: Use) -> ast.expr | None:
    """Return the target that a value is assigned to; None for other uses."""
    statements = use.statements(constant(None))
    return statements[0].targets[0] if statements and isinstance(statements[0], ast.Assign) else None


@dataclass
class Exit:
    """What runs at the end of a function, and the variables that tell which calls of `on.exit()` were reached."""

    statements: list[ast.stmt]
    flags: list[str] = field(default_factory=list)


@dataclass
class Translation:
    """Translates one script.

    Attributes:
        expressions: For each type of node, the function that returns its Python tree.
        statements: For the types of node that are statements in Python, the function that returns these.
        keep_going: Boolean, whether what can't be translated becomes a `raise` in the result.
    """

    expressions: Mapping[type, Callable[..., ast.expr]]
    statements: Mapping[type, Callable[..., list[ast.stmt]]]
    scopes: dict[Node, Scope]
    inference: Inference
    scope: Scope
    # The statement that is being translated
    current: Node
    names: Names
    file: str | None = None
    keep_going: bool = False
    imports: Imports = field(default_factory=Imports)
    # Statements that have to run before the one that is being translated
    pending: list[ast.stmt] = field(default_factory=list)
    failures: list[TranslationError] = field(default_factory=list)
    # Python names of variables that hide one of an outer scope, once they are assigned
    renamed: dict[Binding | None, str] = field(default_factory=dict)
    # Parameters that get copies at the start of their functions, which then may change them
    copied: set[Node] = field(default_factory=set)
    # Variables that say whether a parameter with a default was given, for `missing()`
    missing_flags: dict[Binding | None, str] = field(default_factory=dict)
    # What runs at the end of the functions that are being translated
    exits: dict[Scope, Exit] = field(default_factory=dict)
    # Whether errors of the code that is being translated are handled: divisions by zero are none in R
    handles_errors: bool = False
    # Names that are values without being defined in the script, such as modules
    special_names: Mapping[str, Callable[..., ast.expr]] = field(default_factory=dict)

    # Nodes

    def expression(self, node: Node | None) -> ast.expr:
        """Return the Python tree of the value of a node; raise for an argument that is missing."""
        if node is None:
            raise TranslationError("An argument is missing.", self.current.location, self.file)
        if type(node) not in self.expressions:
            raise self.error(node, "This has no translation as a value.")
        return self.expressions[type(node)](self, node)

    def kind(self, node: Node | None) -> Kind:
        """Return the kind of the value of a node in the current scope."""
        return self.inference.kind_of(node, self.scope)

    def may_hold_na(self, node: Node | None) -> bool:
        """Return True if the value of a node may hold NA."""
        return self.inference.missing_values.may_be_in(node, self.scope)

    def is_sometimes_null(self, node: Node | None) -> bool:
        """Return True if the value of a node may be NULL as well as a value of its kind."""
        return self.inference.null_values.may_be(node, self.scope)

    def is_written_na(self, node: Node | None) -> bool:
        """Return True if the value of a node may be an `NA` that the script writes out."""
        return self.inference.null_values.may_be_na(node, self.scope)

    def is_positive(self, node: Node | None) -> bool:
        """Return True for a number that is known to be one or more."""
        return self.inference.bounds.is_positive(node, self.scope)

    def error(self, node: Node, reason: str) -> TranslationError:
        """Return the error for a node without a translation, with its location."""
        return TranslationError(reason, node.location, self.file)

    # Statements

    def needs_statements(self, node: Node) -> bool:
        """Return True for what is written as statements in Python, such as a loop, a block or `tryCatch()`."""
        if isinstance(node, syntax.Call):
            name = called_name(node)
            return name in STATEMENTS and name is not None and self.scope.find(name) is None
        if isinstance(node, syntax.Pipe):
            return node.operator in ("%<>%", "%T>%")
        return type(node) in self.statements

    def has_value(self, node: Node) -> bool:
        """Return False for what leaves where it stands (`break`, `stop()`), and for calls that only do something."""
        if isinstance(node, syntax.Block):
            return not node.statements or self.has_value(node.statements[-1].value)
        if isinstance(node, syntax.Call) and self.needs_statements(node):
            return called_name(node) not in WITHOUT_VALUE
        return not isinstance(node, syntax.Jump)

    def apart(self, translate: Callable[[], ast.expr]) -> tuple[list[ast.stmt], ast.expr]:
        """Return the statements that have to run before a value, and the translated value."""
        outer, self.pending = self.pending, []
        try:
            tree = translate()
            return self.pending, tree
        finally:
            self.pending = outer

    def not_always(self, translate: Callable[[], ast.expr]) -> tuple[list[ast.stmt], ast.expr]:
        """Return what `apart()` does, of a value that is not always computed, or more than once.

        Definitions of functions alone run before the current statement.
        """
        before, tree = self.apart(translate)
        if not all(isinstance(each, ast.FunctionDef) for each in before):
            return before, tree
        self.pending += before
        return [], tree

    def body(self, node: Node | None, use: Use) -> list[ast.stmt]:
        """Return the statements of a block or of a single expression; the last value has the given use."""
        if not isinstance(node, syntax.Block):
            return self.statement(node, use)
        return self.statements_of(node, node.statements, use)

    def statements_of(self, block: syntax.Block, statements: list[syntax.Statement], use: Use) -> list[ast.stmt]:
        """Return the last statements of a block."""
        found: list[ast.stmt] = []
        for number, statement in enumerate(statements, start=1):
            if statement.after_blank_line and found:
                found.append(blank_line())
            found += map(comment, statement.comments)
            if self.is_wrapper(statement.value, block):
                return found + self.wrapped(
                    statement.value, partial(self.statements_of, block, statements[number:], use)
                )
            found += self.statement(statement.value, DISCARDED if number < len(statements) else use)
            if statement.trailing_comment:
                found.append(comment(statement.trailing_comment, is_trailing=True))
        return found + [comment(text) for text in block.end_comments]

    def is_wrapper(self, node: Node, block: syntax.Block) -> TypeGuard[syntax.Call]:
        """Return True for a call in the body of a function that concerns the rest of it, such as `on.exit()`."""
        function = self.scope.node
        return (
            isinstance(function, syntax.Function)
            and function.body is block
            and isinstance(node, syntax.Call)
            and called_name(node) in WRAPPERS
        )

    def wrapped(self, node: syntax.Call, rest: Callable[[], list[ast.stmt]]) -> list[ast.stmt]:
        """Return the rest of a function, and what a call adds to it."""
        try:
            return WRAPPERS[called_name(node) or ""](self, node, rest)
        except TranslationError as error:
            return [*self.failure(error), *rest()]

    def statement(self, node: Node | None, use: Use) -> list[ast.stmt]:
        """Return the statements of a node, and before them what its parts need."""
        if node is None:
            raise TranslationError("A value is missing.", self.current.location, self.file)
        if use.for_node is not None:
            use = use.for_node(self, node)
        outer, self.pending = self.pending, []
        outer_statement, self.current = self.current, node
        try:
            if type(node) in self.statements:
                translated = self.statements[type(node)](self, node, use)
            else:
                translated = use.statements(self.expression(node))
            return self.pending + translated
        except TranslationError as error:
            return self.failure(error)
        finally:
            self.pending, self.current = outer, outer_statement

    def failure(self, error: TranslationError) -> list[ast.stmt]:
        """Return what stands for code that could not be translated, and note it; raise the error if it may not be."""
        if not self.keep_going:
            raise error
        error.file = error.file or self.file
        self.failures.append(error)
        return [failed(error)]

    def block_of(self, node: Node | None, use: Use) -> list[ast.stmt]:
        """Return the statements of a body that must have one."""
        return with_statement(self.body(node, use))

    @contextmanager
    def inside(self, node: Node):
        """Translate in the scope of a function."""
        outer, self.scope = self.scope, self.scopes[node]
        try:
            with self.handling_errors(self.handles_errors or node in self.inference.origins.tried):
                yield self.scope
        finally:
            self.scope = outer

    @contextmanager
    def handling_errors(self, handles: bool = True):
        """Translate code whose errors are handled."""
        outer, self.handles_errors = self.handles_errors, self.handles_errors or handles
        try:
            yield
        finally:
            self.handles_errors = outer

    # Names

    def r_function(self, function: str, *arguments: ast.expr, **keywords: ast.expr) -> ast.Call:
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
        """Return the variable that a name of the script stands for here."""
        binding = self.scope.find(r_name)
        while binding is not None and binding.hides is not None and binding not in self.renamed:
            binding = binding.hides
        return name(self.renamed.get(binding) or self.names[r_name])

    def target_name(self, r_name: str) -> str:
        """Return the Python name of a variable that is assigned here."""
        binding = self.scope.find(r_name)
        return self.renamed.get(binding) or self.names[r_name]

    def target(self, r_name: str) -> ast.Name:
        """Return the target of an assignment to a name; from then on it stands for the variable of this scope."""
        binding = self.scope.find(r_name)
        if binding is not None and binding.hides is not None and binding not in self.renamed:
            self.renamed[binding] = self.names.new(self.names[r_name])
        return ast.Name(self.target_name(r_name), ast.Store())


def failed(error: TranslationError) -> ast.stmt:
    """Return the statement that stands for what could not be translated."""
    return ast.Raise(quote("NotImplementedError(TEXT)", TEXT=constant(str(error))), None)


def with_statement(statements: list[ast.stmt]) -> list[ast.stmt]:
    """Return a body with `pass` if it would be empty without."""
    return statements if any(not is_layout(each) for each in statements) else [*statements, ast.Pass()]
