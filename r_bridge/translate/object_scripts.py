"""An R script that defines functions and classes again, with the values that they take from outside.

Names of free variables stay. Where two objects take different values from the same name, one gets a block of `local()`
of its own.
"""

from dataclasses import dataclass, field
from typing import Any

from r_bridge.translate.live_objects import ClassSource, FunctionSource, Member, SavedArray, Value

# What the script calls the values that are saved beside it
ARRAYS, KERAS_OBJECTS = "saved_arrays", "saved_objects"
KEYWORDS = {
    "if", "else", "repeat", "while", "function", "for", "next", "break", "TRUE", "FALSE", "NULL", "Inf", "NaN", "NA",
    "NA_integer_", "NA_real_", "NA_character_", "in",
}  # fmt: skip
RESERVED = KEYWORDS | {"self", "super", "private", ARRAYS, KERAS_OBJECTS}
INDENT = "  "


@dataclass(frozen=True)
class Root:
    """A function or class that is to be defined.

    Attributes:
        position: Its position among the objects.
        wanted: Name for the variable that holds it.
        takes_tensors: Boolean, whether it is a function that Keras calls with tensors.
    """

    position: int
    wanted: str
    takes_tensors: bool = False


@dataclass
class ObjectScript:
    """The script.

    Attributes:
        text: R code.
        variables: The variables that hold the roots, in their order.
        arrays, keras_objects: What the code refers to as `saved_arrays$name` and `saved_objects$name`.
        lost: Free variables whose values can't be saved: their names, and what they are.
        of_tensors: The variables that hold functions which Keras calls with tensors.
    """

    text: str
    variables: list[str]
    arrays: dict[str, SavedArray] = field(default_factory=dict)
    keras_objects: dict[str, Any] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)
    of_tensors: list[str] = field(default_factory=list)


def object_script(objects: list[FunctionSource | ClassSource], roots: list[Root]) -> ObjectScript:
    """Return the script that defines some of the described objects, and those that these need."""
    writer = Writer(objects)
    scope = Block()
    variables = [writer.define_root(root, scope) for root in roots]
    of_tensors = [variable for variable, root in zip(variables, roots) if root.takes_tensors]
    code = "\n".join(scope.statements) + "\n"
    return ObjectScript(code, variables, writer.arrays, writer.keras_objects, writer.lost, of_tensors)


@dataclass
class Block:
    """The script or a block of `local()`: its statements, and the values that its names have, there or outside."""

    statements: list[str] = field(default_factory=list)
    names: dict[str, Value] = field(default_factory=dict)
    outer: dict[str, Value] = field(default_factory=dict)

    def value_of(self, name: str) -> Value | None:
        """Return the value that a name has in the block or else outside; None if it has none."""
        return self.names.get(name, self.outer.get(name))

    def name_of(self, value: Value) -> str | None:
        """Return the name that a function or class has already."""
        if value.object is None:
            return None
        return next((name for name in (self.outer | self.names) if self.value_of(name) == value), None)


class Writer:
    """Writes definitions."""

    def __init__(self, objects: list[FunctionSource | ClassSource]):
        self.objects = objects
        self.arrays: dict[str, SavedArray] = {}
        self.keras_objects: dict[str, Any] = {}
        self.lost: dict[str, str] = {}

    def define_root(self, root: Root, block: Block) -> str:
        """Define an object in a block under a name of its own, and return the name."""
        value = Value(object=root.position)
        described = self.objects[root.position]
        # a recursive function calls itself by its name
        own = [name for name, each in self.free(described).items() if each == value]
        wanted = as_variable(own[0] if own else root.wanted)
        variable, number = wanted, 1
        while block.names.get(variable, value) != value:
            number += 1
            variable = f"{wanted}_{number}"
        self.define(variable, value, block)
        return variable

    def define(self, name: str, value: Value, block: Block):
        """Define a name in a block, after what its value needs; the name may have the value already."""
        if block.value_of(name) == value:
            return
        if value.other is not None:
            self.lost[name] = value.other
            return
        other_name = block.name_of(value)
        block.names[name] = value
        if other_name is not None:
            block.statements.append(f"{quoted(name)} <- {quoted(other_name)}")
            return
        needed = self.needed_by(value)
        if self.has_conflict(needed, block):
            inner = Block(outer=block.outer | block.names)
            for each, its_value in needed.items():
                self.define(each, its_value, inner)
            lines = [*inner.statements, self.code(value)]
            code = "local({\n" + "".join(f"{indented(line)}\n" for line in lines) + "})"
        else:
            for each, its_value in needed.items():
                self.define(each, its_value, block)
            code = self.code(value)
        block.statements.append(f"{quoted(name)} <- {code}")

    def has_conflict(self, needed: dict[str, Value], block: Block) -> bool:
        """Return True if a name that is needed, by what is needed as well, has another value in the block."""
        wanted: dict[str, Value] = {}
        waiting = list(needed.items())
        while waiting:
            name, value = waiting.pop()
            if wanted.get(name, value) != value or block.names.get(name, value) != value:
                return True
            if name not in wanted:
                wanted[name] = value
                waiting += self.needed_by(value).items()
        return False

    def needed_by(self, value: Value) -> dict[str, Value]:
        """Return the names that the code of a value refers to."""
        if value.elements is not None:
            return self.referred(value)
        if value.object is None:
            return {}
        described = self.objects[value.object]
        found = self.free(described)
        if isinstance(described, ClassSource):
            for each in [described.inherit, *(member.value for member in described.members())]:
                if each is not None:
                    found |= self.referred(each)
        return found

    def referred(self, value: Value) -> dict[str, Value]:
        """Return the classes and functions that a value has to name, each under a name of its own."""
        if value.elements is not None:
            return {name: each for _, element in value.elements for name, each in self.referred(element).items()}
        return {} if value.object is None else {self.name_of(value.object): value}

    def name_of(self, position: int) -> str:
        """Return a variable's name for an object: that of a class, and a numbered one for a function."""
        described = self.objects[position]
        return as_variable(described.name if isinstance(described, ClassSource) else f"function_{position + 1}")

    def free(self, described: FunctionSource | ClassSource) -> dict[str, Value]:
        """Return the free variables of a function, or of all methods of a class."""
        if isinstance(described, FunctionSource):
            return dict(described.free)
        methods = [member.method for member in described.members() if member.method is not None]
        return {name: value for method in methods for name, value in method.free.items()}

    # Code

    def code(self, value: Value) -> str:
        """Return the R code of a value, in a block in which what it needs is defined."""
        if value.text is not None:
            return value.text
        if value.array is not None:
            return value.of_array.format(f"{ARRAYS}${self.saved(self.arrays, value.array, 'array')}")
        if value.keras_object is not None:
            return f"{KERAS_OBJECTS}${self.saved(self.keras_objects, value.keras_object, 'object')}"
        if value.elements is not None:
            return list_code([(name, self.element_code(each)) for name, each in value.elements])
        assert value.object is not None
        described = self.objects[value.object]
        return described.text if isinstance(described, FunctionSource) else self.class_code(described)

    def element_code(self, value: Value) -> str:
        """Return the code of a part of a value: a function or class by its name."""
        if value.other is not None:
            self.lost.setdefault(value.other, value.other)
            return "NULL"
        return self.code(value) if value.object is None else quoted(self.name_of(value.object))

    def saved(self, holder: dict[str, Any], value, noun: str) -> str:
        """Return the name under which a holder has a value, after adding it under a new one if it isn't there."""
        for name, each in holder.items():
            if each == value:
                return name
        name = f"{noun}_{len(holder) + 1}"
        holder[name] = value
        return name

    def class_code(self, described: ClassSource) -> str:
        """Return the R code that makes a class again: a call of its maker with its members."""
        arguments: list[tuple[str | None, str]] = [(None, text(described.name))]
        if described.inherit is not None:
            arguments.append(("inherit", self.element_code(described.inherit)))
        arguments += [(member.name, self.member_code(member)) for member in described.public]
        if described.private:
            listed = [(member.name, self.member_code(member)) for member in described.private]
            arguments.append(("private", list_code(listed, is_long=True)))
        return call_code(described.maker, arguments, is_long=True)

    def member_code(self, member: Member) -> str:
        """Return the R code of a method, of an active property or of a value in a class."""
        if member.method is None:
            assert member.value is not None
            return self.element_code(member.value)
        return f"active_property({member.method.text})" if member.is_active else member.method.text


def list_code(elements, is_long: bool = False) -> str:
    """Return the code of a call of `list()`."""
    return call_code("list", elements, is_long)


def call_code(function: str, arguments, is_long: bool = False) -> str:
    """Return the code of a call, of a long one with a line for each argument."""
    written = [value if name is None else f"{quoted(name)} = {value}" for name, value in arguments]
    if not is_long:
        return f"{function}({', '.join(written)})"
    return f"{function}(\n" + ",\n".join(map(indented, written)) + "\n)"


def indented(code: str) -> str:
    """Return code with its lines moved to the right, except within a string that goes over several lines."""
    return (
        INDENT + code
        if has_long_string(code)
        else "\n".join(INDENT + line if line else line for line in code.split("\n"))
    )


def has_long_string(code: str) -> bool:
    """Return True if a string, or a name in backticks, goes over the end of a line; also where that is not sure."""
    if "\n" not in code or 'r"' in code or "r'" in code:
        return "\n" in code
    quote, is_escaped, is_comment = "", False, False
    for character in code:
        if quote:
            if character == "\n":
                return True
            if is_escaped:
                is_escaped = False
            elif character == "\\":
                is_escaped = True
            elif character == quote:
                quote = ""
        elif character == "\n":
            is_comment = False
        elif not is_comment:
            is_comment = character == "#"
            quote = character if character in "\"'`" else ""
    return False


def as_variable(name: str) -> str:
    """Return a name of a variable in R that needs no quotes."""
    found = "".join(character if character.isalnum() or character in "._" else "_" for character in name).lstrip("_")
    if found in RESERVED:
        return found + "_"
    return found if found[:1].isalpha() else "x" + found


def quoted(name: str) -> str:
    """Return a name as R code, in backticks if it needs them."""
    plain = name.replace(".", "_")
    is_plain = plain.isidentifier() and name not in KEYWORDS and not name.startswith("_")
    return name if is_plain else "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`"


def text(value: str) -> str:
    """Return a string as R code."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
