"""The public functions: all of keras3's with R's formals, their help, and the cost of importing them."""

import ast
import doctest
import inspect
import json
import math
import pydoc
import re
import sys
from inspect import Parameter

import pytest

import pykeras3 as pk
from pykeras3.core.declaring import docstrings
from pykeras3.core.declaring.endpoints import accepted_keywords
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import resolve
from pykeras3.differences import FURTHER_ARGUMENTS
from tests.support.r_formals import DATA, METHODS, UNKNOWN, exports, formals, methods, python_default
from tests.support.subprocesses import ROOT, run, run_python
from tools.generate import __main__, examples, r_help, vignette_tables, written_examples
from tools.generate.declarations import declarations as all_declarations
from tools.generate.derived import derived, stale

EXPORTS = exports()
OLDER_NAMES = """layer_input save_model_weights_hdf5 load_model_weights_hdf5 save_model_hdf5 load_model_hdf5
    save_model_tf model_to_json model_from_json model_to_yaml model_from_yaml create_layer keras_model_custom
    callbacks_tensorboard use_implementation tf_function unserialize_model serialize_model
    keras_model_to_estimator""".split()
TFDATASETS = """tensor_slices_dataset tensors_dataset dataset_batch dataset_shuffle dataset_map dataset_take
    dataset_skip dataset_repeat dataset_prefetch dataset_cache dataset_filter dataset_collect dataset_concatenate
    zip_datasets range_dataset dataset_enumerate dataset_unbatch dataset_shard dataset_options as_iterator
    iter_next iterate""".split()


@pytest.fixture(scope="module")
def declarations():
    return {d.name: d for found in all_declarations().values() for d in found}


def parameters(name):
    return inspect.signature(getattr(pk, name)).parameters


def r_formals(name):
    """Return R's formals of one of our functions, and whether it has dots."""
    if name not in METHODS:
        return formals(EXPORTS[name]["formals"])
    listed, dots = formals(methods()[METHODS[name]])
    if name == "summary":  # format() calls it x, and `compact` is for print()
        listed = [
            f._replace(
                name=f.name.replace("x", "object") if f.name == "x" else f.name,
                default=UNKNOWN if f.name == "line_length" else f.default,
            )
            for f in listed
            if f.name != "compact"
        ]
    return listed, dots


WITH_FORMALS = sorted({name for name, export in EXPORTS.items() if export["kind"] == "function"} | set(METHODS))


# The names


def test_every_export_of_keras3_is_here():
    assert len(EXPORTS) >= 775
    missing = [name for name in EXPORTS if not hasattr(pk, name)]
    assert not missing
    assert pk.newaxis is None and pk.keras.__name__ == "keras"
    assert callable(pk.op_subset_set)


@pytest.mark.parametrize("name", OLDER_NAMES + TFDATASETS)
def test_names_of_older_guides_and_tfdatasets(name):
    assert name in pk.__all__ and callable(getattr(pk, name))


def test_dir_and_all_have_every_public_name():
    assert set(pk.__all__) <= set(dir(pk))
    assert {*EXPORTS, *OLDER_NAMES, *TFDATASETS, "op_subset_set"} <= set(dir(pk))
    assert set(dir(pk)) - set(pk.__all__) >= {"keras"}, "a star import must not load Keras"
    assert len(pk.__all__) == len(set(pk.__all__))


def test_a_star_import_brings_every_name():
    missing = "print(*[name for name in pykeras3.__all__ if name not in globals()])"
    assert run_python(f"import pykeras3; from pykeras3 import *; {missing}").strip() == ""


@pytest.mark.parametrize(
    "name, hint",
    [
        ("layer_dens", " Did you mean `layer_dense`?"),
        ("op_arg_max", " Did you mean `op_argmax`?"),
        ("keras_model_sequental", " Did you mean `keras_model_sequential`?"),
        ("wxyz", ""),
    ],
)
def test_a_misspelt_name_is_an_error_with_a_hint(name, hint):
    with pytest.raises(AttributeError) as error:
        getattr(pk, name)
    assert str(error.value) == f"pykeras3 has no `{name}`.{hint}"


@pytest.mark.parametrize("name", ["py_require", "install_keras", "use_python"])
def test_plumbing_of_r_is_not_here(name):
    with pytest.raises(AttributeError, match=f"pykeras3 has no `{name}`"):
        getattr(pk, name)


# Signatures


@pytest.mark.parametrize(
    "text, value",
    [
        ("NULL", None),
        ("NA", None),
        ("TRUE", True),
        ("-1L", -1),
        ("1e-07", 1e-7),
        ('"a b"', "a b"),
        ('c("C", "F")', "C"),
        ("c(256L, 256L)", (256, 256)),
        ("list(0.02, 0.33)", (0.02, 0.33)),
        ("list(list(1L, 1L), list(1L, 2L))", ((1, 1), (1, 2))),
        ("tuple(0L, 255L)", (0, 255)),
        ("list()", ()),
        ("parent.frame()", UNKNOWN),
        ('getOption("keras.verbose", default = "auto")', UNKNOWN),
    ],
)
def test_defaults_of_r_as_python_has_them(text, value):
    converted = python_default(text)
    assert converted == value and type(converted) is type(value)


def report(failures):
    assert not failures, "\n" + "\n".join(failures)


def test_formals_are_those_of_r_in_their_order():
    failures = []
    for name in WITH_FORMALS:
        ours = [
            p.name for p in parameters(name).values() if p.kind not in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)
        ]
        theirs = [*(formal.name for formal in r_formals(name)[0]), *FURTHER_ARGUMENTS.get(name, ())]
        if ours != theirs:
            failures.append(f"{name}: {ours}, in R {theirs}")
    report(failures)


def test_defaults_are_those_of_r():
    failures, compared = [], 0
    for name in WITH_FORMALS:
        ours = parameters(name)
        for formal in r_formals(name)[0]:
            if formal.default is not UNKNOWN and formal.name in ours:
                compared += 1
                default = ours[formal.name].default
                if default != formal.default or isinstance(default, bool) != isinstance(formal.default, bool):
                    failures.append(f"{name}: {formal.name}={default!r}, in R {formal.default!r}")
    report(failures)
    assert compared > 3300


def test_the_dots_of_r_are_args_or_kwargs_and_what_follows_them_is_by_keyword():
    failures = []
    for name in WITH_FORMALS:
        ours, (theirs, dots) = parameters(name), r_formals(name)
        open_ended = [p for p in ours.values() if p.kind in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)]
        if bool(open_ended) != dots:
            failures.append(f"{name}: {open_ended}, in R {'...' if dots else 'no dots'}")
        for formal in theirs:
            if formal.name in ours and formal.after_dots != (ours[formal.name].kind is Parameter.KEYWORD_ONLY):
                failures.append(f"{name}: {formal.name} is {ours[formal.name].kind.description}")
    report(failures)


def test_keywords_of_python_get_an_underscore():
    assert "from_" in parameters("freeze_weights") and "from_" in parameters("unfreeze_weights")
    assert "from_" in parameters("range_dataset")


def test_what_the_installed_keras_has_more_is_taken_by_keyword(declarations):
    failures, checked = [], 0
    for name, declaration in declarations.items():
        if not declaration.forwards:
            continue
        allowed = declaration.further_keywords
        for keyword in accepted_keywords(resolve(declaration.endpoint)) - declaration.names:
            checked += 1
            if allowed is not None and keyword not in allowed:
                failures.append(f"{name}: {keyword}")
    report(failures)
    assert checked > 20
    renorm = pk.layer_batch_normalization(renorm=True, renorm_momentum=0.5)
    assert renorm.renorm_momentum == 0.5
    upper = pk.op_cholesky([[4.0, 2.0], [2.0, 5.0]], upper=True)
    assert pk.op_convert_to_array(upper).tolist() == [[2.0, 1.0], [0.0, 2.0]]
    added = pk.op_scatter_update(pk.op_zeros([3]), [[2], [2]], pk.op_array([1.0, 2.0]), reduction="add")
    assert pk.op_convert_to_array(added).tolist() == [0.0, 3.0, 0.0]


# Help


def test_every_function_says_what_it_does(declarations):
    summaries = {name: docstrings.split_text(d.text)[0] for name, d in declarations.items()}
    failures = [
        f"{name}: {summary!r}"
        for name, summary in summaries.items()
        if not re.match(r"[A-Z0-9`].*", summary) or "?" in summary
    ]
    report(failures)


def test_every_argument_and_value_is_described(declarations):
    described = {
        name: docstrings.arguments(d) | {"value": docstrings.value_text(d)} for name, d in declarations.items()
    }
    failures = [
        f"{name}: {argument}"
        for name, texts in described.items()
        for argument, text in texts.items()
        if len(text) < 5 or "?" in text
    ]
    report(failures)


# What a value may be, in the words of the help; plurals too
TYPES = (
    "activation array axis axes boolean bytes callable callback cell class constraint data dataset dict distribution "
    "dtype feature file float function image index indices initializer integer iterable iterator layer layout list "
    "loss matrix mesh method metric model module name number object optimizer pair path policy record regularizer "
    "scaler schedule seed shape specification string tensor tuple value variable vector window"
)
TYPE = re.compile(rf"\b({TYPES.replace(' ', '|')})s?\b", re.IGNORECASE)
# Of arguments that only exist for compatibility
WITHOUT_TYPE = ("Ignored", "Not supported")


def test_the_first_clause_about_an_argument_says_its_type(declarations):
    failures = [
        f"{name}: {argument}: {text} (begin with the type, such as 'Integer, ...' or 'Tensor of shape ...')"
        for name, d in declarations.items()
        for argument, text in docstrings.arguments(d).items()
        if not text.startswith((*WITHOUT_TYPE, "Further ")) and not TYPE.search(re.split(r"[:;.]\s", text)[0])
    ]
    report(failures)


ONE_INTEGER = re.compile(r"(positive |odd )?integer\b(?! (dtype|tensor))", re.IGNORECASE)
OR_SEVERAL = re.compile(r"\bintegers\b|\bor (a )?(list|vector)\b")
# Of arguments that may be tensors in Keras too, converted as such
TENSORS_TOO = {("op_" + name, "x") for name in ("bartlett", "blackman", "hamming", "hanning", "kaiser")}


def is_one_based(declaration, argument):
    """Return True for an argument whose values count from 1."""
    return argument in declaration.conventions and declaration.conventions[argument].one_based


def is_axis(declaration, argument):
    """Return True for an argument whose values are axes."""
    return argument in declaration.conventions and declaration.conventions[argument].is_axis


def refuses_several(declaration, argument):
    """Return True if several integers are an error of an argument."""
    try:
        declaration.conversions.get(argument, list)([1, 2])
    except ConversionError:
        return True
    return False


def test_arguments_that_are_one_integer_in_the_help_refuse_several(declarations):
    """Indices, which count from 1, aren't checked: for many of them the help describes the usual one."""
    described = {
        (name, argument): text for name, d in declarations.items() for argument, text in docstrings.arguments(d).items()
    }
    checked = {
        (name, argument)
        for (name, argument), text in described.items()
        if ONE_INTEGER.match(text) and not OR_SEVERAL.search(text)
        if is_axis(declarations[name], argument) or not is_one_based(declarations[name], argument)
    } - TENSORS_TOO
    report([f"{name}: {argument}" for name, argument in checked if not refuses_several(declarations[name], argument)])
    assert len(checked) > 400


def test_axes_that_are_several_in_the_help_are_taken(declarations):
    several = [
        (name, argument)
        for name, d in declarations.items()
        for argument, text in docstrings.arguments(d).items()
        if is_axis(d, argument) and OR_SEVERAL.search(text)
    ]
    report([f"{name}: {argument}" for name, argument in several if refuses_several(declarations[name], argument)])
    assert len(several) > 50


def test_arguments_that_are_booleans_in_the_help_refuse_na(declarations):
    failures, checked = [], 0
    for name, d in declarations.items():
        for argument, text in docstrings.arguments(d).items():
            if text.startswith("Boolean,") and d.vector_kind(argument) != "truths":
                checked += 1
                value = value_of_na(d, argument)
                if not (value is None if "NA" in text else isinstance(value, ConversionError)):
                    failures.append(f"{name}: {argument} is {value}")
    report(failures)
    assert checked > 350


def value_of_na(declaration, argument):
    """Return what R's NA becomes in an argument, or the error that it is."""
    try:
        return declaration.conversions.get(argument, str)(math.nan)
    except ConversionError as error:
        return error


def test_docstrings_do_not_repeat_what_the_glossaries_say(declarations):
    failures = []
    for name, d in declarations.items():
        _, described = docstrings.split_text(d.text)
        failures += [
            f"{name}: {argument}"
            for argument in described.keys() & d.signature.parameters.keys()
            if docstrings.argument_text(d, argument, described) == docstrings.argument_text(d, argument, {})
        ]
        if described.get("Returns") == docstrings.shared_value_text(d):
            failures.append(f"{name}: Returns")
    report(failures)


def test_shapes_by_data_format_are_described_in_both_orders(declarations):
    described = {name: docstrings.shapes(d) for name, d in declarations.items()}
    assert described["layer_conv_2d"]["Input shape"] == (
        "`(batch, height, width, channels)`, or `(batch, channels, height, width)` if `data_format` is "
        '`"channels_first"`.'
    )
    assert [name for name, texts in described.items() if "by `data_format`" in " ".join(texts.values())] == []


def test_help_says_which_arguments_count_from_one(declarations):
    failures, checked = [], 0
    for name, export in EXPORTS.items():
        for argument, coerce in export.get("coerce", {}).items():
            if coerce in ("as_axis", "as_index", "as_py_index") and argument in parameters(name):
                checked += 1
                help_text = getattr(pk, name).__doc__
                counted = re.search(r"^Counted from 1: (.*)\.$", help_text.split("Args:\n")[0], re.MULTILINE)
                if counted is None or f"`{argument}`" not in counted[1]:
                    failures.append(f"{name}: {argument} ({coerce})")
    report(failures)
    assert checked > 100


def test_help_names_the_function_of_keras3_and_the_endpoint():
    failures = [
        name
        for name in WITH_FORMALS
        if name not in ("plot_model",)
        if f"Mirrors keras3::{name}()." not in " ".join(getattr(pk, name).__doc__.split())
    ]
    report(failures)
    assert "Mirrors keras3" not in pk.save_model_hdf5.__doc__


def test_the_help_of_r_has_nothing_of_the_pipe_in_python():
    pages = {path.name: path.read_text() for path in (ROOT / "r_bridge" / "rpackage" / "man").glob("*.Rd")}
    assert len(pages) > 800
    assert [name for name, text in pages.items() if re.search(r" >> |deferred call|NULL in R|NA in R", text)] == []
    assert " Without `dataset`, a deferred call to pipe into." in " ".join(pk.dataset_batch.__doc__.split())


def test_the_help_of_r_has_rs_terms():
    assert r_help.rd('Dict of dicts; `None`, NA in R, or `[1, 2]` for `"dict"`; `super.build()` of `layers[1]`.') == (
        'Named list of named lists; \\code{NA}, or \\code{c(1, 2)} for \\code{"dict"}; \\code{super$build()} '
        "of \\code{layers[1]}."
    )
    page = (ROOT / "r_bridge" / "rpackage" / "man" / "device_mesh.Rd").read_text()
    assert "\\code{c(2, 4)}" in page and '\\code{c("batch", "model")}' in page
    assert '`["batch", "model"]`' in pk.device_mesh.__doc__
    assert "\\alias{dict}" in (ROOT / "r_bridge" / "rpackage" / "man" / "reexports.Rd").read_text()


def test_only_functions_of_keras3_are_said_to_mirror_it(declarations):
    api = {export["name"] for export in json.loads((DATA / "keras3-api.json").read_text())}
    mirroring = {name for name, d in declarations.items() if d.in_keras3}
    assert mirroring - api - methods().keys() == set()


def test_help_of_a_layer_reads_well():
    text = pydoc.render_doc(pk.layer_dense, renderer=pydoc.plaintext)
    # pydoc of Python 3.13 and later has a line for each argument
    signature = "layer_dense(object,units,activation=None,use_bias=True,kernel_initializer='glorot_uniform',"
    assert signature in "".join(text.split())
    lines = [line.strip() for line in text.splitlines()]
    assert "Fully connected layer: `activation(inputs @ kernel + bias)`." in lines
    headings = ["Args:", "Input shape:", "Output shape:", "Returns:", "Source:", "Examples:"]
    assert [line for line in lines if line in headings] == headings
    assert "units: Positive integer, number of units: the output has shape `(batch, ..., units)`." in lines
    assert "Mirrors keras3::layer_dense(). Keras: keras.layers.Dense." in lines
    assert max(len(line) for line in pk.layer_dense.__doc__.splitlines()) <= 100


def test_a_function_whose_parity_cases_can_be_shown_has_an_example(declarations):
    showable = {
        case["fn"] for case in json.loads((examples.DATA / "cases.json").read_text()) if examples.is_showable(case)
    }
    assert len(showable & declarations.keys()) > 600
    assert showable & declarations.keys() - docstrings.examples().keys() == set()


def test_examples_in_help_are_about_the_function(declarations):
    sharing = {name: set(names) for names, *_ in written_examples.shared() for name in names}
    with_examples = [name for name in declarations if "\nExamples:\n" in getattr(pk, name).__doc__]
    assert len(with_examples) > 600
    for name in with_examples:
        blocks = doctest.DocTestParser().get_examples(getattr(pk, name).__doc__)
        source = "".join(block.source for block in blocks)
        code = ast.parse(source)
        called = {node.func.id for node in ast.walk(code) if isinstance(node, ast.Call) and hasattr(node.func, "id")}
        assert called & sharing.get(name, {name}), name
        is_named = re.search(rf"\b{name}\b", source) or re.search("# .*(in the same way|alike)", source)
        assert name in called or is_named, name


def test_few_functions_have_no_example(declarations):
    need_graphs_of_tensorflow_1 = {"iterator_initializer", "make_iterator_initializable"}
    raise_an_error = {"keras_model_to_estimator", "step_shared_embeddings_column"}
    # Translated to Python, its example would be a dict without call
    without = {*need_graphs_of_tensorflow_1, *raise_an_error, "named_list"}
    documented = {name for name, declaration in declarations.items() if r_help.is_documented(declaration)}
    assert documented - docstrings.examples().keys() == without


def test_examples_that_cannot_run_anywhere_are_only_shown_in_rs_help(declarations):
    assert "use_backend" in written_examples.not_run() and "fit" not in written_examples.not_run()
    assert '\\examples{\n\\dontrun{\nuse_backend("jax")\n}\n}' in r_help.page(
        declarations["use_backend"], 'use_backend("jax")', is_run=False
    )
    assert "\\examples{\n\\donttest{\nop_zeros(2)\n}\n}" in r_help.page(declarations["op_zeros"], "op_zeros(2)")


def test_help_says_which_arguments_are_one_based(declarations):
    one_based = [
        (declaration, name)
        for declaration in declarations.values()
        for name, convention in declaration.conventions.items()
        if convention.one_based
    ]
    assert len(one_based) > 120
    assert [(d.name, name) for d, name in one_based if "from 1" not in docstrings.arguments(d)[name]] == []


def test_help_of_an_operation_with_indices():
    text = pk.op_take.__doc__
    assert text.startswith(
        "Return the elements or slices at `indices`, counted from 1, along an axis.\n\n"
        "Counted from 1: `indices` (unless `zero_indexed`), `axis`.\n"
    )
    assert "Mirrors keras3::op_take(). Keras: keras.ops.take." in text
    assert "Counted from 1: `indices_or_sections` (where it is several), `axis`." in pk.op_split.__doc__


def test_functions_look_like_functions_of_the_package():
    for function in (pk.layer_dense, pk.op_sum, pk.compile, pk.loss_poisson, pk.keras_model):
        assert inspect.isfunction(function) and function.__module__ == "pykeras3"
        assert getattr(pk, function.__name__) is function


@pytest.mark.parametrize(
    "name",
    [
        "op_reshape",
        "op_argmax",
        "layer_dense",
        "layer_add",
        "loss_poisson",
        "compile",
        "optimizer_adam",
        "new_layer_class",
    ],
)
def test_the_source_of_a_function_is_its_declaration(name):
    source = inspect.getsource(getattr(pk, name))
    assert source.startswith("@") and f"\ndef {name}(" in source
    assert inspect.unwrap(getattr(pk, name)).__name__ == name


def test_autograph_reads_operations():
    code = """
import pykeras3 as pk, tensorflow as tf
data = tf.data.Dataset.from_tensors([[1.0, 2.0]])
print(*data.map(lambda v: pk.op_sum(v, axis=2) + pk.op_reshape(v, [2.0])).as_numpy_iterator(), flush=True)
function = tf.function(lambda v: v >> pk.op_relu() >> pk.layer_flatten() >> pk.op_argmax(axis=2))
print(function(tf.constant([[1.0, 2.0]])).numpy(), flush=True)
print(tf.function(lambda x: pk.op_cond(x > 0, lambda: x + 1, lambda: x))(tf.constant(2)).numpy(), flush=True)
"""
    child = run([sys.executable, "-c", code])
    assert child.stdout == "[4. 5.]\n[2]\n3\n" and "could not transform" not in child.stderr


# What is derived


@pytest.fixture(scope="module")
def derived_files():
    return derived()


def test_no_derived_file_is_stale(derived_files):
    assert [str(path) for path in stale(derived_files)] == []


def test_generated_files_are_marked_for_reviewers(derived_files):
    """Check the files that are generated completely; vignettes have hand-written text around tables."""
    lines = [line.split() for line in (ROOT / ".gitattributes").read_text().splitlines() if line[0] != "#"]
    marked = set()
    for pattern, attribute in lines:
        paths = set(ROOT.glob(pattern))
        assert paths, pattern
        marked = marked | paths if attribute == "linguist-generated" else marked - paths
    with_tables = vignette_tables.derived(all_declarations(), ROOT / "vignettes").keys()
    assert marked == derived_files.keys() - with_tables


def test_check_of_generated_files_says_what_is_stale(capsys, tmp_path):
    (tmp_path / "old.py").write_text("old")
    files = {tmp_path / "old.py": "new", tmp_path / "none.py": "new"}
    assert __main__.main(["--check"], files) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path / name} is stale: run `make generate`" for name in ("old.py", "none.py")
    ]
    many = {tmp_path / f"{i}.py": "new" for i in range(256)}
    assert __main__.main(["--check"], many) == 1
    assert __main__.main([], files) == 0 and __main__.main(["--check"], files) == 0


def test_tables_of_vignettes_are_written_between_their_marks(tmp_path):
    (tmp_path / "a.md").write_text("before\n" + vignette_tables.marked("counting-results", "stale\n") + "after\n")
    (tmp_path / "b.Rmd").write_text("none\n")
    ((path, text),) = vignette_tables.derived(all_declarations(), tmp_path).items()
    lines = text.splitlines()
    assert path.name == "a.md" and (lines[0], lines[-1]) == ("before", "after")
    assert "`op_argmax`, `op_argmin`" in lines[2] and "op_one_hot" not in text and "stale" not in text


def test_the_table_of_what_counts_from_1():
    rows = dict(
        line.strip("| ").split(" | ") for line in vignette_tables.counting_arguments(all_declarations()).splitlines()
    )
    assert "`op_sum`" in rows["`axis`"] and rows["`index`"] == "`get_layer`, `op_switch`, `tf_config_cluster`"
    assert rows["`x` (counts from 1 unless `zero_indexed`), `axis`"] == "`op_one_hot`"


# What importing costs

HEAVY = {"keras", "tensorflow", "jax", "torch", "numpy", "rpy2", "pandas", "matplotlib"}


def test_importing_the_package_loads_nothing_heavy():
    assert not HEAVY & set(run_python("import sys, pykeras3; dir(pykeras3); print(*sys.modules)").split())


def test_looking_at_every_function_loads_no_keras():
    code = """
import inspect, sys, pykeras3
for name in pykeras3.__all__:
    if name != "keras":
        inspect.signature(getattr(pykeras3, name)) if callable(getattr(pykeras3, name)) else None
print(*sys.modules)
"""
    assert not {"keras", "tensorflow", "jax", "torch", "rpy2"} & set(run_python(code).split())


def test_a_misspelt_name_loads_nothing_heavy():
    code = "import sys, pykeras3\ntry: pykeras3.layer_dens\nexcept AttributeError as e: print(e, *sys.modules)"
    output = run_python(code)
    assert "Did you mean `layer_dense`?" in output and not HEAVY & set(output.split())


def test_importing_the_benchmarks_of_r_starts_no_r():
    """They install the R package and start R when they run."""
    code = "import sys; sys.path.insert(0, 'benchmarks'); import bridge, r_host; print(*sys.modules)"
    assert not {"keras", "rpy2.rinterface"} & set(run_python(code).split())
