"""The derived files of the R package, from the declarations: R/functions.R, R/gone.R, NAMESPACE and man/."""
import inspect
import keyword
import math
import re
import textwrap

from pykeras3.compat.keras2 import gone
from pykeras3.core import docstrings

KINDS = inspect.Parameter
WIDTH = 100

# Written by hand in the R package: R's own values and syntax, and what reticulate has
NATIVE = frozenset("""all_dims array_reshape as_iterator dict iter_next iterate mark_active active_property named_list
    np_array op_subset op_subset_set op_shape plot predict py_to_r r_to_py shape summary tuple
    with_custom_object_scope zip_lists
    """.split())
# In Python a function about models, in R the method of a generic, and the package that the generic is from
METHODS = {"compile": "generics", "fit": "generics", "evaluate": "pykeras3", "predict": "stats",
           "export_savedmodel": "pykeras3"}
METHOD_NAMES = {"plot_model": "plot"}
BASE_GENERICS = frozenset(("plot", "summary"))
MODEL = "keras.src.models.model.Model"
CLASS_MAKER = "parent_env"
LAYERS = ("layer", "merging_layer")
# Further exports, of which no declaration tells
REEXPORTS = {
    "generics": ("compile", "fit"),
    "magrittr": ("%<>%", "%>%"),
    "zeallot": ("%<-%",),
}
# Promises instead of imports: reticulate, with the Matrix that it imports, takes longer to load than all the rest
OF_RETICULATE = ("%as%", "array_reshape", "as_iterator", "dict", "import", "iter_next", "iterate", "np_array",
                 "py_help", "py_to_r", "r_to_py", "tuple", "use_python", "use_virtualenv")

# R's text of defaults that Python has no word for or says with other types
DEFAULTS = {
    "parent_env": "parent.frame()",
    "array_reshape.order": 'c("C", "F")',
    "dataset_cifar100.label_mode": 'c("fine", "coarse")',
    "dataset_prefetch.buffer_size": "tf$data$AUTOTUNE",
    "dataset_snapshot.compression": 'c("AUTO", "GZIP", "SNAPPY", "None")',
    "evaluate.verbose": 'getOption("keras.verbose", default = "auto")',
    "fit.verbose": 'getOption("keras.verbose", default = "auto")',
    "fit.view_metrics": 'getOption("keras.view_metrics", default = "auto")',
    "flags.config": 'Sys.getenv("R_CONFIG_ACTIVE", unset = "default")',
    "flags.arguments": "commandArgs(TRUE)",
    "get_weights.trainable": "NA",
    "image_dataset_from_directory.image_size": "c(256L, 256L)",
    "imagenet_decode_predictions.top": "5",
    "iterate.f": "base::identity",
    "layer_aug_mix.value_range": "c(0L, 255L)",
    "layer_auto_contrast.value_range": "tuple(0L, 255L)",
    "layer_random_contrast.value_range": "c(0L, 255L)",
    "layer_solarization.value_range": "tuple(0L, 255L)",
    "plot_model.dpi": 'getOption("keras.plot.model.dpi", 200L)',
    "plot_model.show_trainable": "NA",
    "predict.verbose": 'getOption("keras.verbose", default = "auto")',
    "range_dataset.dtype": "tf$int64",
    "set_custom_objects.objects": "named_list()",
    "step_categorical_column_with_hash_bucket.dtype": "tf$string",
    "step_categorical_column_with_vocabulary_file.dtype": "tf$string",
    "step_embedding_column.dimension": "function(x) { as.integer(x^0.25) }",
    "step_numeric_column.dtype": "tf$float32",
    "tensorboard.action": 'c("start", "stop")',
    "tensorboard.launch_browser": 'getOption("tensorflow.tensorboard.browser", interactive())',
    "use_backend.gpu": "NA",
}

# Functions whose NumPy arrays stay Python's, and when; all others give R's arrays
NUMPY = {"application_preprocess_inputs": "TRUE", "image_to_array": "!is.null(dtype)",
         "imagenet_preprocess_input": "TRUE", "op_convert_to_numpy": "TRUE",
         **dict.fromkeys((f"dataset_{name}" for name in (
             "boston_housing", "california_housing", "cifar10", "cifar100", "fashion_mnist", "imdb", "mnist", "reuters",
         )), "!convert")}
# Functions whose NumPy arrays of lists are plain lists in R
OF_SEQUENCES = frozenset(("dataset_imdb", "dataset_reuters"))
# Functions that are called for what they do, and give their first argument back, as it was and unprinted
FOR_EFFECT = frozenset(("image_array_save",))
# What an R function does before the call
SOURCE = "if (!missing({0})) {0} <- as_source({0})"
BEFORE = {"tf_function": "if (autograph) f <- autograph(f)", "to_categorical": "if (is.numeric(x)) x <- as.array(x)",
          "evaluate": SOURCE.format("x"), "predict": SOURCE.format("x"),
          "fit": "\n    ".join(map(SOURCE.format, ("x", "validation_data")))}
# R functions whose arguments `x` and `y`, or whose dots, are columns as the package tidyselect takes them
OF_COLUMNS = frozenset(("dataset_prepare", "feature_spec"))
STEP = "step_"


def functions(declared):
    """The declarations that the package has R functions for, by name."""
    return dict(sorted((d.name, d) for found in declared.values() for d in found if d.name not in NATIVE
                       or d.name in METHODS))


def r_name(name: str) -> str:
    """A Python argument's name as R has it: `from_` is only Python's spelling."""
    bare = name.removesuffix("_")
    return bare if keyword.iskeyword(bare) else name


# Formals and defaults


def formals(declaration) -> list[tuple[str, str | None]]:
    """R's formals: names, and the text of their defaults; None where there is none."""
    result, parameters = [], list(declaration.signature.parameters.values())
    dots = next((p for p in parameters if p.kind is KINDS.VAR_POSITIONAL), None)
    for p in parameters:
        if p is dots or (p.kind is KINDS.KEYWORD_ONLY and dots is None and ("...", None) not in result):
            result.append(("...", None))
        if p.kind is KINDS.VAR_KEYWORD and ("...", None) not in result:
            result.append(("...", None))
        if p.kind not in (KINDS.VAR_POSITIONAL, KINDS.VAR_KEYWORD):
            result.append((r_name(p.name), default_text(declaration.name, p)))
    return result


def default_text(function: str, parameter) -> str | None:
    if parameter.default is KINDS.empty:
        return None
    special = DEFAULTS.get(f"{function}.{parameter.name}", DEFAULTS.get(parameter.name))
    return special or r_text(parameter.default)


def r_text(value) -> str:
    """A Python value as R code."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, float):
        return r_number(value)
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, (tuple, list)):
        return f"list({', '.join(map(r_text, value))})"
    if value == {}:
        return "named_list()"
    raise TypeError(f"R has no text for the default {value!r}")


def r_number(value: float) -> str:
    """A double as R's deparse() writes it: the shorter of both notations."""
    if math.isnan(value):
        return "NA"
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    digits, exponent = next(f for n in range(15) if float(f := f"{value:.{n}e}") == value or n == 14).split("e")
    scientific = f"{digits}e{int(exponent):+03d}"
    fixed = f"{value:.{max(0, len(digits.partition('.')[2]) - int(exponent))}f}"
    return fixed if len(fixed) <= len(scientific) else scientific


# R/functions.R


def head(name: str, declaration, width: int) -> str:
    """The name and the formals in parentheses, in lines that end between formals."""
    parts = [part if default is None else f"{part} = {default}" for part, default in formals(declaration)]
    unbroken = ", ".join(part.replace(" ", "\0") for part in parts)
    lines = textwrap.wrap(f"{name}({unbroken})", width, subsequent_indent="  ", break_long_words=False,
                          break_on_hyphens=False)
    return "\n".join(lines).replace("\0", " ")


def function_name(name: str) -> str:
    return f"{METHOD_NAMES.get(name, name)}.{MODEL}" if name in METHODS or name in METHOD_NAMES else name


def body(declaration) -> str:
    names = [name for name, _ in formals(declaration)]
    more = ", ..." if "..." in names else ""
    if CLASS_MAKER in names:
        return f'make_class("{declaration.name}"{more})'
    if declaration.name in OF_COLUMNS:
        return f'forward_columns("{declaration.name}")'
    if declaration.name.startswith(STEP):
        return f'forward_step("{declaration.name}"{more})'
    if declaration.name in METHOD_NAMES:
        return f'draw_picture(forward("{declaration.name}"{more}), to_file, dpi)'
    if declaration.family.name in LAYERS:
        return f'make_layer("{declaration.name}"{more})'
    if declaration.name in FOR_EFFECT:
        return f'{{\n    forward("{declaration.name}"{more})\n    invisible({names[0]})\n  }}'
    if declaration.name in NUMPY:
        call = f'forward("{declaration.name}"{more}, .numpy = {NUMPY[declaration.name]})'
        return f"plain_sequences({call})" if declaration.name in OF_SEQUENCES else call
    if declaration.name in BEFORE:
        return f'{{\n    {BEFORE[declaration.name]}\n    forward("{declaration.name}"{more})\n  }}'
    if declaration.family.name == "op" and all(default is None for _, default in formals(declaration)) and not more:
        return f'call_python("{declaration.name}", list({", ".join(names)}))'
    return f'forward("{declaration.name}"{more})'


def functions_text(declared) -> str:
    """R/functions.R: a function for each declaration, with R's formals and defaults."""
    lines = ["# The public functions; written by `make generate` from the declarations in Python."]
    for name, declaration in functions(declared).items():
        lines += ["", head(f"{function_name(name)} <- function", declaration, WIDTH), f"  {body(declaration)}"]
    lines += ["", *(f'delayedAssign("{name}", reticulate::{quoted(name)})' for name in OF_RETICULATE)]
    return "\n".join(lines) + "\n"


# R/gone.R


def gone_text() -> str:
    """Return R/gone.R: what to say of each function of the R package keras 2 that is gone."""
    lines = [f"  {name} = {r_text(message)}" for name, message in sorted(gone.messages().items())]
    return "\n".join(["# What became of the exports of the R package keras 2; written by `make generate`.",
                      "gone <- c(", ",\n".join(lines), ")"]) + "\n"


# NAMESPACE


def reexported() -> set:
    return {name for names in (*REEXPORTS.values(), OF_RETICULATE) for name in names}


def quoted(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z][\w.]*", name) else f'"{name}"'


def namespace_text(declared, by_hand: str) -> str:
    """NAMESPACE: every public function, and what the hand-written part `by_hand` adds."""
    public = functions(declared).keys() - METHODS.keys() - METHOD_NAMES.keys()
    public |= reexported() | NATIVE - BASE_GENERICS - METHODS.keys()
    public |= {name for name, package in METHODS.items() if package == "pykeras3"} | gone.messages().keys()
    methods = [f'S3method({METHOD_NAMES.get(name, name)}, {MODEL})' for name in sorted({**METHODS, **METHOD_NAMES})]
    imports = [f"importFrom({package}, {', '.join(map(quoted, names))})" for package, names in REEXPORTS.items()]
    return "\n".join(["# Written by `make generate`; what is not derived from declarations stands in NAMESPACE.in.",
                      by_hand.strip(), *imports, *methods,
                      *(f"export({quoted(name)})" for name in sorted(public))]) + "\n"


# man/


def rd(text: str) -> str:
    """Text as the help's markup has it, with R's words; what stands in backticks is code."""
    text = re.sub(r"\b(None|True|False)\b", lambda word: CONSTANTS[word[1]], text.replace(DEFERRED, ""))
    text = re.sub(r"([\\%{}])", r"\\\1", text)
    return re.sub(r"`([^`]*)`", r"\\code{\1}", text)


CONSTANTS = {"None": "NULL", "True": "TRUE", "False": "FALSE"}
# What only Python's pipe needs
DEFERRED = " Without the first argument, a deferred call to pipe into."


def usage(declaration) -> str:
    name, method = declaration.name, METHOD_NAMES.get(declaration.name, declaration.name)
    if function_name(name) == name:
        return head(name, declaration, 88).replace("%", "\\%")
    return head(f"\\method{{{method}}}{{{MODEL}}}", declaration, 88)


def help_text(declaration) -> str:
    """The help page of one function."""
    prose, _ = docstrings.split_text(declaration.text)
    summary, _, more = prose.partition("\n\n")
    counted = docstrings.counted_from_one(declaration)
    if counted:
        more = f"{more}\n\nCounted from 1: {', '.join(f'`{r_name(name)}`' for name in counted)}.".strip()
    described = {}
    for name, text in docstrings.arguments(declaration).items():
        key = "\\dots" if name.startswith("*") else r_name(name)
        described[key] = f"{described[key]} {text}" if key in described else text
    title = " ".join(summary.split()).rstrip(".")
    parts = [f"% Written by `make generate`.\n\\name{{{declaration.name}}}"]
    if declaration.name not in REEXPORTS["generics"]:
        parts.append(f"\\alias{{{declaration.name}}}")
    if function_name(declaration.name) != declaration.name:
        parts.append(f"\\alias{{{function_name(declaration.name)}}}")
    parts += [f"\\title{{{rd(title)}}}", f"\\description{{\n{rd(docstrings.paragraphs(summary))}\n}}",
              f"\\usage{{\n{usage(declaration)}\n}}"]
    if described:
        items = "\n".join(f"  \\item{{{name}}}{{{rd(text)}}}" for name, text in described.items())
        parts.append(f"\\arguments{{\n{items}\n}}")
    parts.append(f"\\value{{\n{rd(docstrings.value_text(declaration))}\n}}")
    if more:
        parts.append(f"\\details{{\n{rd(more)}\n}}")
    source = docstrings.source_line(declaration)
    if source:
        parts.append(f"\\source{{\n{rd(source)}\n}}")
    return "\n".join(parts) + "\n"


def derived(declared, package) -> dict:
    """Each derived file of the R package, and what it must hold."""
    written = {package / "R" / "functions.R": functions_text(declared),
               package / "R" / "gone.R": gone_text(),
               package / "NAMESPACE": namespace_text(declared, (package / "NAMESPACE.in").read_text())}
    undocumented = reexported() | BASE_GENERICS
    for found in declared.values():
        for declaration in found:
            if declaration.name in METHODS or declaration.name not in undocumented:
                written[package / "man" / f"{declaration.name}.Rd"] = help_text(declaration)
    return written
