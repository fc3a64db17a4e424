"""From the text of an R script to its syntax tree, by tree-sitter's grammar of R."""

import ast
from collections.abc import Callable

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.syntax import Location, Node

ASSIGNMENTS = {"<-", "=", ":=", "<<-", "->", "->>", "%<-%", "%->%"}
PIPES = {"|>", "%>%", "%<>%", "%T>%", "%$%", "%!>%"}
# R's names of the grammar's types for constants
CONSTANTS = {"true": "TRUE", "false": "FALSE", "null": "NULL", "inf": "Inf", "nan": "NaN"}
SHORT_CONSTANTS = {"T": "TRUE", "F": "FALSE"}


def parse(text: str, file: str | None = None) -> syntax.Block:
    """Parse R source.

    Args:
        text: R code.
        file: Name of the script, for error messages.

    Returns:
        The script as a block of statements.

    Raises:
        TranslationError: For text that is not R.
        ImportError: If tree-sitter's grammars are not installed.
    """
    try:
        from tree_sitter_language_pack import get_parser
    except ImportError:
        raise ImportError(
            "Translating R code needs tree-sitter's grammar of R. Install it: "
            "pip install ruff 'tree-sitter-language-pack<1.0'"
        ) from None
    source = text.encode()
    root = get_parser("r").parse(source).root_node
    if root.has_error:
        row = first_error(root).start_point[0]
        raise TranslationError("This is not valid R code.", Location(row + 1, text.splitlines()[row]), file)
    return Reader(file).block(root, root.children)


# Among comments: a blank line between two of them, or after the last one
BLANK_LINE = ""


class Reader:
    """Reads the grammar's tree; comments inside of expressions go before the statement that they are in."""

    def __init__(self, file: str | None):
        self.file = file
        # Comments found inside of the expression that is being read
        self.inner_comments: list[str] = []

    def read(self, node) -> Node:
        """Return the node of R's syntax tree for a node of the grammar."""
        self.inner_comments += [
            comment_text(child)
            for child in node.children
            if child.type == "comment" and node.type not in ("braced_expression", "program")
        ]
        return READERS[node.type](self, node)

    def read_field(self, node, name: str) -> Node:
        """Return the child under a field of the grammar."""
        return self.read(node.child_by_field_name(name))

    def read_optional(self, node, name: str) -> Node | None:
        """Return the child under a field of the grammar; None if the field is empty."""
        child = node.child_by_field_name(name)
        return None if child is None else self.read(child)

    def block(self, node, children) -> syntax.Block:
        """Return the statements among the children of a node, with their comments."""
        statements: list[syntax.Statement] = []
        comments: list[str] = []
        blank_before_comments = False
        # the row on which the text before ends
        row = node.start_point[0]
        for child in children:
            if child.type in ("{", "}", ";"):
                continue
            starts_line = child.start_point[0] > row
            has_blank_line = child.start_point[0] > row + 1
            if child.type == "comment":
                if statements and not starts_line and not comments:
                    statements[-1].trailing_comment = comment_text(child)
                else:
                    blank_before_comments = blank_before_comments or (has_blank_line and not comments)
                    comments += [BLANK_LINE] * (has_blank_line and bool(comments)) + [comment_text(child)]
                row = child.start_point[0]
                continue
            outer, self.inner_comments = self.inner_comments, []
            value = self.read(child)
            between = [BLANK_LINE] * (has_blank_line and bool(comments))
            statements.append(
                syntax.Statement(
                    value,
                    comments + between + self.inner_comments,
                    after_blank_line=blank_before_comments if comments else has_blank_line,
                    location=value.location,
                )
            )
            self.inner_comments = outer
            comments, blank_before_comments, row = [], False, child.end_point[0]
        return syntax.Block(statements, comments, location=location_of(node))

    def arguments(self, node) -> list[syntax.Argument]:
        """Return the arguments of a call; an empty one between commas has no value."""
        listed = node.child_by_field_name("arguments")
        self.inner_comments += [comment_text(child) for child in listed.children if child.type == "comment"]
        found: list[syntax.Argument] = []
        is_empty, has_comma = True, False
        for child in listed.children:
            if child.type == "comma":
                if is_empty:
                    found.append(syntax.Argument(None, None, location=location_of(child)))
                is_empty, has_comma = True, True
            elif child.type == "argument":
                is_empty = False
                found.append(self.argument(child))
        if is_empty and has_comma:
            found.append(syntax.Argument(None, None, location=location_of(listed)))
        return found

    def argument(self, node) -> syntax.Argument:
        """Return an argument of a call, with its name if it has one."""
        self.inner_comments += [comment_text(child) for child in node.children if child.type == "comment"]
        name = node.child_by_field_name("name")
        return syntax.Argument(
            None if name is None else name_of(name), self.read_optional(node, "value"), location=location_of(node)
        )

    def parameter(self, node) -> syntax.Parameter:
        """Return a parameter of a function, with its default if it has one."""
        name = name_of(node.child_by_field_name("name"))
        return syntax.Parameter(name, self.read_optional(node, "default"), location=location_of(node))


def first_error(node):
    """Return the first part of a node with an error that is an error itself, or where something is missing."""
    while not (node.is_error or any(child.is_missing for child in node.children)):
        node = next(child for child in node.children if child.has_error)
    return node


def location_of(node) -> Location:
    """Return the line that a node of the grammar starts on, with its code."""
    return Location(node.start_point[0] + 1, node.text.decode())


def comment_text(node) -> str:
    """Return a comment with its `#`, without spaces at its end."""
    return node.text.decode().rstrip()


def name_of(node) -> str:
    """Return a name without its backticks or quotes."""
    if node.type == "string":
        return string_value(node)
    text = node.text.decode()
    return text[1:-1] if text.startswith("`") else text


def string_value(node) -> str:
    """Return the value of a string literal."""
    text = node.text.decode()
    if text[0] in "rR":
        # r"(...)", with dashes and any bracket
        dashes = len(text) - 2 - len(text[2:].lstrip("-"))
        return text[3 + dashes : -2 - dashes]
    content = node.child_by_field_name("content")
    if content is None:
        return ""
    parts, position, raw = [], content.start_byte, content.text
    for escape in content.children:
        parts.append(raw[position - content.start_byte : escape.start_byte - content.start_byte].decode())
        parts.append(escape_value(escape.text.decode()))
        position = escape.end_byte
    parts.append(raw[position - content.start_byte :].decode())
    return "".join(parts)


def escape_value(escape: str) -> str:
    """Return the character of an escape sequence; Python knows all of R's but those that quote and `\\u{...}`."""
    if escape[1] in "'\"`\\ \n":
        return escape[1]
    if escape[1] in "uUx":
        return chr(int(escape[2:].strip("{}"), 16))
    return ast.literal_eval(f'"{escape}"')


def read_integer(reader: Reader, node) -> Node:
    """Return the number for an integer such as `10L`, `1e3L` or `0x10L`."""
    text = node.text.decode()[:-1]
    return syntax.Number(int(float(text)) if "x" not in text.lower() else int(text, 16), location=location_of(node))


def read_float(reader: Reader, node) -> Node:
    """Return the number for a double, also one in hexadecimal digits."""
    text = node.text.decode()
    return syntax.Number(float(int(text, 16)) if "x" in text.lower() else float(text), location=location_of(node))


def read_complex(reader: Reader, node) -> Node:
    """Return the number for an imaginary number such as `2i`."""
    return syntax.Number(complex(0, float(node.text.decode()[:-1])), location=location_of(node))


def read_string(reader: Reader, node) -> Node:
    """Return a string literal with its escapes resolved."""
    return syntax.Text(string_value(node), location=location_of(node))


def read_constant(reader: Reader, node) -> Node:
    """Return a constant such as `TRUE`, `NULL` or `NA_real_`."""
    return syntax.Constant(CONSTANTS.get(node.type) or node.text.decode(), location=location_of(node))


def read_name(reader: Reader, node) -> Node:
    """Return an identifier, or the constant that it is short for, such as `T`; in backticks it stays a name."""
    name = name_of(node)
    if node.type == "identifier" and node.text.decode() in SHORT_CONSTANTS:
        return syntax.Constant(SHORT_CONSTANTS[name], location=location_of(node))
    return syntax.Identifier(name, location=location_of(node))


def read_namespace(reader: Reader, node) -> Node:
    """Return the node for `package::name`."""
    package, name = name_of(node.child_by_field_name("lhs")), name_of(node.child_by_field_name("rhs"))
    return syntax.Namespace(package, name, location=location_of(node))


def read_call(reader: Reader, node) -> Node:
    """Return a call with its function and arguments."""
    return syntax.Call(reader.read_field(node, "function"), reader.arguments(node), location=location_of(node))


def read_subset(reader: Reader, node) -> Node:
    """Return the node for `x[i]` or `x[[i]]`."""
    return syntax.Subset(
        reader.read_field(node, "function"),
        reader.arguments(node),
        is_element=node.type == "subset2",
        location=location_of(node),
    )


def read_extract(reader: Reader, node) -> Node:
    """Return the node for `x$name` or `x@name`; raise if another expression follows the operator."""
    name = node.child_by_field_name("rhs")
    if name.type not in ("identifier", "string"):
        raise TranslationError("`$` is translated where a name follows.", location_of(node), reader.file)
    return syntax.Extract(
        reader.read_field(node, "lhs"),
        name_of(name),
        is_slot=node.child_by_field_name("operator").text == b"@",
        location=location_of(node),
    )


def read_unary(reader: Reader, node) -> Node:
    """Return the node for `-x`, `+x` or `!x`, or a formula for `~x`; raise for other operators."""
    operator = node.child_by_field_name("operator").text.decode()
    operand = reader.read_field(node, "rhs")
    if operator == "~":
        return syntax.Formula(None, operand, location=location_of(node))
    if operator not in ("-", "+", "!"):
        raise TranslationError(f"`{operator}` is not translated.", location_of(node), reader.file)
    return syntax.Unary(operator, operand, location=location_of(node))


def read_binary(reader: Reader, node) -> Node:
    """Return an assignment, pipe, formula or other operator; targets of assignments always come first."""
    operator = node.child_by_field_name("operator").text.decode()
    left, right = reader.read_field(node, "lhs"), reader.read_field(node, "rhs")
    location = location_of(node)
    if operator in ASSIGNMENTS:
        target, value = (right, left) if operator in ("->", "->>", "%->%") else (left, right)
        if isinstance(target, syntax.Text):
            target = syntax.Identifier(target.value, location=target.location)
        return syntax.Assign(
            target,
            value,
            is_outer=operator in ("<<-", "->>"),
            is_unpacking=operator in ("%<-%", "%->%"),
            location=location,
        )
    if operator in PIPES:
        return syntax.Pipe(operator, left, right, location=location)
    if operator == "~":
        return syntax.Formula(left, right, location=location)
    return syntax.Binary(operator, left, right, location=location)


def read_function(reader: Reader, node) -> Node:
    """Return a function definition with its parameters and body."""
    parameters = [
        reader.parameter(child)
        for child in node.child_by_field_name("parameters").children
        if child.type == "parameter"
    ]
    return syntax.Function(parameters, reader.read_field(node, "body"), location=location_of(node))


def read_block(reader: Reader, node) -> Node:
    """Return the statements of a block in braces, with their comments."""
    return reader.block(node, node.children)


def read_parenthesized(reader: Reader, node) -> Node:
    """Return the node for an expression in parentheses."""
    return syntax.Parenthesized(reader.read_field(node, "body"), location=location_of(node))


def read_if(reader: Reader, node) -> Node:
    """Return the node for `if`; without `else`, its alternative is None."""
    return syntax.If(
        reader.read_field(node, "condition"),
        reader.read_field(node, "consequence"),
        reader.read_optional(node, "alternative"),
        location=location_of(node),
    )


def read_for(reader: Reader, node) -> Node:
    """Return the node for a `for` loop."""
    variable = node.child_by_field_name("variable")
    return syntax.For(
        syntax.Identifier(name_of(variable), location=location_of(variable)),
        reader.read_field(node, "sequence"),
        reader.read_field(node, "body"),
        location=location_of(node),
    )


def read_while(reader: Reader, node) -> Node:
    """Return the node for `while`, or for `repeat`, which has no condition."""
    return syntax.While(
        reader.read_optional(node, "condition"), reader.read_field(node, "body"), location=location_of(node)
    )


def read_jump(reader: Reader, node) -> Node:
    """Return the node for `break` or `next`."""
    return syntax.Jump(is_break=node.type == "break", location=location_of(node))


# By the grammar's types
READERS: dict[str, Callable[[Reader, object], Node]] = {
    "integer": read_integer,
    "float": read_float,
    "complex": read_complex,
    "string": read_string,
    **dict.fromkeys((*CONSTANTS, "na"), read_constant),
    **dict.fromkeys(("identifier", "dots", "dot_dot_i", "return"), read_name),
    "namespace_operator": read_namespace,
    "call": read_call,
    **dict.fromkeys(("subset", "subset2"), read_subset),
    "extract_operator": read_extract,
    "unary_operator": read_unary,
    "binary_operator": read_binary,
    "function_definition": read_function,
    "braced_expression": read_block,
    "parenthesized_expression": read_parenthesized,
    "if_statement": read_if,
    "for_statement": read_for,
    **dict.fromkeys(("while_statement", "repeat_statement"), read_while),
    **dict.fromkeys(("break", "next"), read_jump),
}
