"""The formals of keras3 1.5.1, for comparison with ours."""

import inspect
import json
import keyword
import re
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parents[1] / "data"
NOT_IN_PYTHON = frozenset(
    ". %<-% %<-active% %<>% %>% %as% %py_class% import op_subset<- py_help py_require py_to_r r_to_py use_python "
    "use_virtualenv install_keras".split()
)
# Generics whose formals are those of the method for models; summary() passes its own on to format()
METHODS = {
    "compile": "compile",
    "evaluate": "evaluate",
    "export_savedmodel": "export_savedmodel",
    "fit": "fit",
    "predict": "predict",
    "plot_model": "plot",
    "summary": "format",
}
# Defaults that depend on the R session
OF_THE_SESSION = re.compile(r"parent\.frame|Sys\.getenv|getOption|commandArgs|base::identity|named_list\(\)")
UNKNOWN = object()


class Formal(NamedTuple):
    name: str
    default: object  # inspect.Parameter.empty where required, UNKNOWN where it is R's session's
    after_dots: bool


def exports():
    """Return the exports of keras3 that are not R syntax, by name."""
    listed = json.loads((DATA / "keras3-api.json").read_text())
    return {export["name"]: export for export in listed if export["name"] not in NOT_IN_PYTHON}


def methods():
    """Return the formals of the methods for models."""
    listed = json.loads((DATA / "keras3-s3-methods.json").read_text())
    return {m["generic"]: m["formals"] for m in listed if m["class"] == "keras.src.models.model.Model"}


def python_name(name):
    name = name.replace(".", "_")
    return name + "_" if keyword.iskeyword(name) else name


def formals(listed):
    """Return R's formals without the dots, and whether there are dots."""
    result, dots = [], False
    for formal in listed:
        if formal["name"] == "...":
            dots = True
        else:
            default = python_default(formal["default"]) if "default" in formal else inspect.Parameter.empty
            result.append(Formal(python_name(formal["name"]), default, dots))
    return result, dots


def python_default(text):
    """Return the Python value of an R default."""
    if OF_THE_SESSION.search(text):
        return UNKNOWN
    if re.fullmatch(r'c\(("\w+", )+"\w+"\)', text):
        return several(text)[0]  # match.arg() takes the first of the choices
    return several(text) if re.match(r"(c|list|tuple)\(", text) else scalar(text)


def scalar(text):
    constants = {"NULL": None, "NA": None, "TRUE": True, "FALSE": False}
    if text in constants:
        return constants[text]
    if text.startswith('"'):
        return json.loads(text)
    return int(text[:-1]) if text.endswith("L") else float(text)


def several(text):
    """Return nested c(...), list(...) and tuple(...) as tuples."""
    as_json = re.sub(r"\b(c|list|tuple)\(", "[", text).replace(")", "]")
    return nested_tuple(json.loads(re.sub(r"\b(\d+)L\b", r"\1", as_json)))


def nested_tuple(value):
    return tuple(nested_tuple(v) for v in value) if isinstance(value, list) else value
