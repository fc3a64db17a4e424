"""The code that a saved model gets: the R source of its classes and functions, and the translation."""

import io
import json
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np

import pykeras3
from pykeras3.classes import MAKERS
from pykeras3.core.code_bundle import OBJECTS_FILE, PYTHON_FILE, Bundle, sha256
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.saving.portable_code import CONSTRAINT, UnportableCodeWarning
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.live_objects import ClassSource, FunctionSource
from r_bridge.translate.object_scripts import ObjectScript, Root, object_script
from r_bridge.translate.object_translation import VERSION, TranslatedObjects, translate_objects

R_FILE = "code.R"


@dataclass(frozen=True)
class RDefinition:
    """A class or function of the model that is written in R.

    Attributes:
        name: The name by which configurations refer to it.
        wanted: Name for the variable that holds it.
        position: Its position among the described objects.
        is_constraint: Boolean, whether it is a function that constrains weights.
        takes_tensors: Boolean, whether it is a function that Keras calls with tensors.
    """

    name: str
    wanted: str
    position: int
    is_constraint: bool = False
    takes_tensors: bool = False


def bundle_of(written: list[RDefinition], objects: list[FunctionSource | ClassSource]) -> Bundle:
    """Return the code of classes and functions; warn of what Python can't run, or what is lost.

    Args:
        written: The classes and functions.
        objects: The descriptions of these, and of what they refer to.
    """
    script = object_script(objects, [Root(each.position, each.wanted, each.takes_tensors) for each in written])
    problems = [f"the value of `{name}` ({what}) can't be saved" for name, what in script.lost.items()]
    files = {R_FILE: script.text.encode()}
    files |= {f"arrays/{name}.npy": npy(array.values) for name, array in script.arrays.items()}
    if script.keras_objects:
        configs, arrays = saved_objects(script.keras_objects)
        files |= {OBJECTS_FILE: json.dumps(configs).encode(), **arrays}
    translated = translation(script, problems)
    if translated is not None:
        files[PYTHON_FILE] = translated.source.encode()
    described = [
        description(each, objects[each.position], variable, translated)
        for each, variable in zip(written, script.variables)
    ]
    bundle = Bundle(
        files, described, problems, {"language": "R", "pykeras3": pykeras3.__version__, "translator": VERSION}
    )
    if problems:
        listed = "".join(f"\n- {problem}" for problem in problems)
        warnings.warn(
            f"The model is saved, but Python can't run the code of {bundle.describe()} in its file:{listed}",
            UnportableCodeWarning,
            stacklevel=2,
        )
    return bundle


def description(
    definition: RDefinition, source: FunctionSource | ClassSource, variable: str, translated: TranslatedObjects | None
) -> dict[str, Any]:
    """Return what a bundle records of a class or function, which has a variable in the R code."""
    return {
        "name": definition.name,
        "kind": CONSTRAINT if definition.is_constraint else kind_of(source),
        "variable": translated.variables[variable] if translated else variable,
        "source_variable": variable,
        "sha256": sha256(source_of(source).encode()),
        "source_file": R_FILE,
        "python_file": PYTHON_FILE if translated else None,
        "free_variables": sorted(free_variables(source)),
    }


def translation(script: ObjectScript, problems: list[str]) -> TranslatedObjects | None:
    """Translate a script; add to `problems` what could not be translated."""
    try:
        translated = translate_objects(script, R_FILE)
    except (ImportError, TranslationError) as error:
        problems.append(str(error))
        return None
    except Exception as error:
        # a defect of the translator must not keep a model from being saved
        problems.append(f"the translator failed: {type(error).__name__}: {error}")
        return None
    problems += [str(failure) for failure in translated.failures]
    return translated


def npy(array: np.ndarray) -> bytes:
    """Return the bytes of an array in NumPy's format."""
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return file.getvalue()


def saved_objects(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return the configurations of Keras objects, and the files with their weights."""
    keras = load_keras()
    configs: dict[str, Any] = {}
    files: dict[str, bytes] = {}
    for name, value in values.items():
        weights = value.get_weights() if hasattr(value, "get_weights") else []
        names = [f"{name}_weight_{i + 1}" for i in range(len(weights))]
        files |= {f"arrays/{each}.npy": npy(array) for each, array in zip(names, weights)}
        configs[name] = {"config": keras.saving.serialize_keras_object(value), "weights": names}
    return configs, files


def kind_of(described: FunctionSource | ClassSource) -> str:
    """Return what an object is in the manifest: a function, or a kind of class."""
    if isinstance(described, FunctionSource):
        return "function"
    kind = MAKERS[described.maker]
    return kind.noun_in_files or kind.noun


def source_of(described: FunctionSource | ClassSource) -> str:
    """Return the source text of a function, or of the methods of a class."""
    if isinstance(described, FunctionSource):
        return described.text
    return "\n".join(member.method.text for member in described.members() if member.method is not None)


def free_variables(described: FunctionSource | ClassSource) -> set[str]:
    """Return the names of all free variables of a function or of the methods of a class."""
    functions = [described] if isinstance(described, FunctionSource) else [each.method for each in described.members()]
    return {name for function in functions if function is not None for name in function.free}
