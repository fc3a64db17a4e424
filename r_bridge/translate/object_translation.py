"""The translation of functions and classes of R as they live in a session."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.live_objects import ClassSource, FunctionSource, Value
from r_bridge.translate.object_scripts import ARRAYS, KERAS_OBJECTS, ObjectScript, Root, object_script
from r_bridge.translate.parser import parse
from r_bridge.translate.quotes import name
from r_bridge.translate.script import script_statements, translation_of
from r_bridge.translate.source import blank_line, source_of
from r_bridge.translate.translation import Translation

# Of the translator, for saved code; a change of what translated code does raises it
VERSION = 1


@dataclass
class TranslatedObjects:
    """Functions and classes in Python.

    Attributes:
        source: Python source.
        variables: The names that they have in it, by those that they have in R.
        failures: What could not be translated; it raises NotImplementedError in the source.
    """

    source: str
    variables: dict[str, str]
    failures: list[TranslationError] = field(default_factory=list)


def translate_function(
    source: str,
    name: str,
    free_variables: dict[str, Value] | None = None,
    objects: Sequence[FunctionSource | ClassSource] = (),
) -> str:
    """Translate a function of R.

    Args:
        source: Its R source.
        name: Name for the function.
        free_variables: The values that it takes from where it was defined, by name.
        objects: Further functions and classes, to which the values may refer by their positions.

    Returns:
        Python source that defines the function.

    Raises:
        TranslationError: For code without a translation, and for a free variable without a value.
    """
    own = FunctionSource(source, free_variables or {})
    script = object_script([*objects, own], [Root(len(objects), name)])
    translated = translate_objects(script)
    if translated.failures:
        raise translated.failures[0]
    return translated.source


def translate_objects(script: ObjectScript, file: str | None = None) -> TranslatedObjects:
    """Translate the script of functions and classes; what can't be translated is among the failures.

    Args:
        script: The script that defines them in R.
        file: Name of the script, for messages.
    """
    tree = parse(script.text, file)
    t = translation_of(tree, file, keep_going=True)
    t.inference.of_tensors |= {
        each.value.value
        for each in tree.statements
        if isinstance(each.value, syntax.Assign)
        and isinstance(each.value.target, syntax.Identifier)
        and each.value.target.name in script.of_tensors
    }
    t.inference.missing_values.occur_outside = any(each.has_na for each in script.arrays.values())
    t.special_names = {**t.special_names, **dict.fromkeys((ARRAYS, KERAS_OBJECTS), saved_values)}
    statements = script_statements(t, tree)
    source = source_of([*t.imports.statements(statements), blank_line(), *statements])
    return TranslatedObjects(source, {each: t.names[each] for each in script.variables}, t.failures)


def saved_values(t: Translation, node: syntax.Node) -> ast.expr:
    """Translate the name of what is saved beside the code; who runs the code defines it."""
    assert isinstance(node, syntax.Identifier)
    return name(node.name)
