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
    assert annotations(node)["x"] is None


def test_integers_get_their_convention_and_undescribed_arguments_are_left_open(declared):
    text = new_op.declaration_text("image_ssim", "keras.ops.image.ssim", declared)
    assert annotations(function(text, "op_image_ssim"))["filter_size"] == "OneInteger"
    described = ast.get_docstring(function(text, "op_image_ssim"))
    assert described.startswith("...\n\nArgs:\n    image1: ...\n    image2: ...\n")


def test_what_the_glossary_says_is_shown_to_be_checked():
    lines = new_op.shared_descriptions("keras.ops.cdist").splitlines()
    assert [line.split(":")[0] for line in lines] == ["     - x", "     - y"]
    assert all(len(line.split(": ")[1]) > 5 for line in lines)


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
