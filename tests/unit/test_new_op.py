"""tools/new_op.py writes valid declarations that mark the parts to complete."""

import ast
import shutil

import pytest

from tools import new_op


@pytest.fixture(scope="module")
def declared():
    return new_op.Declared()


@pytest.fixture
def ops(tmp_path, monkeypatch):
    """Return a copy of pykeras3/ops for the tool to write to."""
    shutil.copytree(new_op.OPS, tmp_path / "ops", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(new_op, "OPS", tmp_path / "ops")
    monkeypatch.setattr(new_op, "ROOT", tmp_path)
    return tmp_path / "ops"


def function(source: str, name: str) -> ast.FunctionDef:
    return next(node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef) and node.name == name)


def annotations(node) -> dict:
    return {a.arg: a.annotation and a.annotation.id for a in node.args.args}


@pytest.mark.parametrize(
    "name, endpoint",
    [
        ("logaddexp", "keras.ops.logaddexp"),
        ("image_resize", "keras.ops.image.resize"),
        ("linalg_det", "keras.ops.linalg.det"),
        ("image_", None),
        ("wxyz", None),
    ],
)
def test_the_endpoint_of_a_name(name, endpoint):
    if endpoint:
        assert new_op.find_endpoint(name) == endpoint
    else:
        with pytest.raises(SystemExit, match=f"has no keras.ops.{name}"):
            new_op.find_endpoint(name)


def test_arguments_have_the_conventions_of_their_namesakes_and_axes_count_from_1(declared):
    node = function(new_op.declaration_text("array_split", "keras.ops.array_split", declared), "op_array_split")
    assert annotations(node)["axis"] == "OneAxis" and ast.unparse(node.args.defaults[0]) == "1"


@pytest.mark.parametrize(
    "name, argument, expected",
    [
        ("nansum", "axis", ("Axis", "as in keras.ops.sum")),
        ("nancumsum", "axis", ("OneAxis", "as in keras.ops.cumsum")),
        ("amax", "axis", ("Axis", "as in keras.ops.max")),
        ("unique", "axis", ("Axis", "as its default is None")),
        ("cholesky_inverse", "upper", ("", "")),
        ("cdist", "x", ("", "")),
        ("depth_to_space", "block_size", ("OneInteger", 'as Keras says "An integer specifying')),
        *(
            (name, argument, ("IntegerOrVector", 'as Keras says "int or tuple of two ints'))
            for name in ("unfold", "fold")
            for argument in ("kernel_size", "dilation", "padding", "stride")
        ),
    ],
)
def test_guessed_conventions_have_a_reason(declared, name, argument, expected):
    found = new_op.guesses(name, f"keras.ops.{name}", declared)[argument]
    assert found.convention == expected[0] and found.reason.startswith(expected[1])


def test_guesses_are_shown():
    found = {"x": new_op.Guess("", ""), "axis": new_op.Guess("Axis", "as in keras.ops.sum")}
    assert new_op.shown_guesses(found) == "     - axis: Axis, as in keras.ops.sum"


@pytest.mark.parametrize(
    "name, module, reason",
    [
        ("nansum", "reductions", ", as keras.ops.sum is most like it; move it if it belongs elsewhere"),
        ("fmod", "elementwise", ", as keras.ops.mod is most"),
        ("sinc", "elementwise", ", as keras.ops.sin is most"),
        ("allclose", "elementwise", ", as keras.ops.isclose is most"),
        ("geomspace", "creation", ", as keras.ops.logspace is most"),
        ("array_split", "manipulation", ", as keras.ops.split is most"),
        ("empty_like", "creation", ", as keras.ops.empty is most"),
        ("cdist", "math", ", as all operations of keras.src.ops.math are"),
    ],
)
def test_the_module_is_that_of_the_most_similar_operation(declared, name, module, reason):
    path, why = new_op.chosen_module([name], name, f"keras.ops.{name}", declared)
    assert path.stem == module and why.startswith(reason)


def test_the_command_writes_and_says_where_and_why(ops, capsys):
    assert new_op.main(["nansum"]) == 0
    assert "def op_nansum(x, axis: Axis = None, keepdims=False):" in (ops / "reductions.py").read_text()
    printed = capsys.readouterr().out
    assert "This is in ops/reductions.py now, as keras.ops.sum is most like it" in printed
    assert "\n     - axis: Axis, as in keras.ops.sum\n" in printed


def test_integers_get_their_convention_and_undescribed_arguments_are_left_open(declared):
    text = new_op.declaration_text("image_ssim", "keras.ops.image.ssim", declared)
    assert annotations(function(text, "op_image_ssim"))["filter_size"] == "OneInteger"
    described = ast.get_docstring(function(text, "op_image_ssim"))
    assert described.startswith("...\n\nArgs:\n    image1: ...\n    image2: ...\n")


def test_what_the_glossary_says_is_shown_to_be_checked():
    lines = new_op.shared_descriptions("keras.ops.nansum", "reductions").splitlines()
    assert [line.split(":")[0] for line in lines] == ["     - x", "     - axis", "     - keepdims"]
    assert all(len(line.split(": ")[1]) > 5 for line in lines) and "`None` means all axes" in lines[1]


def test_the_second_tensor_is_to_be_described(declared):
    described = ast.get_docstring(function(new_op.declaration_text("cdist", "keras.ops.cdist", declared), "op_cdist"))
    assert described == "...\n\nArgs:\n    y: ..."


def test_only_functions_that_keras3_lacks_are_marked(declared):
    assert ", in_keras3=False)" in new_op.declaration_text("cdist", "keras.ops.cdist", declared)
    assert "in_keras3" not in new_op.declaration_text("abs", "keras.ops.abs", declared)


def test_a_declaration_is_written_in_alphabetical_order_with_its_imports(ops, capsys):
    before = (ops / "linalg.py").read_text()
    text = '@op.forward("keras.ops.pinv", in_keras3=False)\ndef op_nth(x, shape: Shape = None):\n    """..."""\n'
    new_op.insert(ops / "linalg.py", "nth", text, new_op.Declared())
    written = (ops / "linalg.py").read_text()
    names = [node.name for node in ast.parse(written).body if isinstance(node, ast.FunctionDef)]
    assert names.index("op_nth") == names.index("op_norm") + 1
    assert f"\n\n\n{text}\n\n@op" in written and "Axes, IntegerOrFloat, Shape\n" in written
    assert len(written.splitlines()) == len(before.splitlines()) + 5


def test_a_convention_of_the_module_itself_is_not_imported(ops):
    text = '@op.forward("keras.ops.array_split")\ndef op_array_split(x, parts: Parts):\n    """..."""\n'
    new_op.insert(ops / "manipulation.py", "array_split", text, new_op.Declared())
    assert text in (written := (ops / "manipulation.py").read_text()) and "import Parts" not in written


def test_the_last_of_a_module_ends_the_file(ops):
    text = '@op.forward("keras.ops.pinv")\ndef op_zeta(x):\n    """..."""\n'
    new_op.insert(ops / "linalg.py", "zeta", text, new_op.Declared())
    assert (ops / "linalg.py").read_text().endswith(f"\n\n\n{text}")


@pytest.mark.parametrize(
    "name, message",
    [
        ("sum", "keras.ops.sum is declared in ops/reductions.py."),
        ("op_abs", "op_abs is declared in ops/elementwise.py."),
    ],
)
def test_a_declared_operation_is_refused(ops, name, message):
    with pytest.raises(SystemExit, match=message):
        new_op.main([name])


@pytest.mark.parametrize(
    "names, step",
    [
        (set(), "Add a test, and an example to tools/generate/examples.R"),
        ({"op_erfc"}, "Add a parity case, which is also the example"),
    ],
)
def test_the_next_steps_say_what_becomes_the_example_of_the_help(names, step, ops, capsys, monkeypatch):
    monkeypatch.setattr(new_op, "keras3_names", lambda: names)
    new_op.main(["erfc"])
    printed = " ".join(capsys.readouterr().out.split())
    assert f"2. {step}" in printed
    assert "Arguments that are not listed have none. (none)" in printed
