"""Code in saved models: that it is checked, that it is run only if trusted, and that it is saved again."""

import contextlib
import io
import json
import pickle
import zipfile

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3 import keras
from pykeras3.classes.registry import registered_objects, user_classes
from pykeras3.core.code_bundle import Bundle, sha256
from pykeras3.core.saving import code_saving, portable_code
from r_bridge import __main__

CODE = """\
from pykeras3 import new_layer_class

def call(self, inputs):
    return inputs * saved_arrays.factors


Factors = new_layer_class("Factors", call=call)


def double(x):
    return x * 2
"""
X = np.ones((2, 3), "float32")


def bundle(code=CODE, problems=(), **files):
    """Return the code of a layer and of a function, which a model of `saved_model()` needs."""
    return Bundle(
        {"code.R": b"stop()", "code.py": code.encode(), **files},
        [
            {"name": "Factors", "kind": "layer", "variable": "Factors", "source_variable": "Factors"},
            {"name": "twice", "kind": "function", "variable": "double", "source_variable": "double"},
        ],
        list(problems),
        {"language": "R"},
    )


def factors_file():
    return {"arrays/factors.npy": npy(np.array([1.0, 2.0, 3.0], "float32"))}


def npy(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


@pytest.fixture(autouse=True)
def restored_registry():
    """Leave the registry as it was to other tests."""
    user_classes.restore()
    known = registered_objects()
    before = dict(known)
    yield
    known.clear()
    known.update(before)


@pytest.fixture
def plain(tmp_path):
    """Return the path of a model with a class and a function that this session doesn't know any more."""

    def twice(x):
        return x * 2

    layer = pk.new_layer_class("Factors", call=lambda self, inputs: inputs * np.array([1.0, 2.0, 3.0], "float32"))
    model = pk.keras_model_sequential(input_shape=3) >> layer() >> pk.layer_activation(twice)
    path = str(tmp_path / "model.keras")
    pk.save_model(model, path)
    registered_objects().clear()
    user_classes.unregistered.clear()
    return path


@pytest.fixture
def path(plain):
    """Return the path of such a model with code."""
    portable_code.add_to(plain, [bundle(**factors_file())])
    return plain


def test_trusted_code_defines_what_the_model_needs(path):
    model = pk.load_model(path, trust_code=True)
    assert pk.predict(model, X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2
    assert model.layers[1].activation.__name__ == "twice"


def test_the_code_is_run_once(path):
    first, second = (pk.load_model(path, trust_code=True) for _ in range(2))
    assert type(first.layers[0]) is type(second.layers[0])


def test_without_trust_the_error_says_what_the_file_brings_and_how_to_look_at_it(path):
    with pytest.raises(TypeError) as caught:
        pk.load_model(path)
    assert "unknown class 'Factors'" in str(caught.value)
    assert "layer `Factors`, function `twice`" in str(caught.value)
    assert f"python -m r_bridge inspect {path}" in str(caught.value) and "trust_code=True" in str(caught.value)


def test_the_error_for_bytes_does_not_show_them(path):
    with open(path, "rb") as file, pytest.raises(TypeError, match="inspect MODEL.keras") as caught:
        pk.load_model(file.read())
    assert len(str(caught.value)) < 500


def test_nothing_is_run_without_trust(plain, capsys):
    portable_code.add_to(plain, [bundle(code="raise SystemExit('run')")])
    with pytest.raises(TypeError):
        pk.load_model(plain)
    assert __main__.main(["inspect", plain]) == 0
    assert "raise SystemExit('run')" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        pk.load_model(plain, trust_code=True)


def test_custom_objects_take_precedence(path):
    def call(self, inputs):
        return inputs + 1

    layer = pk.new_layer_class("Factors", call=call)
    model = pk.load_model(path, custom_objects={"Factors": layer, "twice": lambda x: x}, trust_code=True)
    assert pk.predict(model, X, verbose=0).tolist() == (X + 1).tolist()


def test_code_of_the_file_takes_precedence_over_a_class_of_the_session(path):
    own = pk.new_layer_class("Factors", call=lambda self, inputs: inputs + 1).__keras_class__
    model = pk.load_model(path, trust_code=True)
    assert pk.predict(model, X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2
    assert registered_objects()["Factors"] is own


def test_a_loaded_model_is_built_again_from_its_configuration(path):
    model = pk.load_model(path, trust_code=True)
    again = pk.clone_model(pk.from_config(pk.get_config(model)))
    assert pk.predict(again, X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2


def test_keras_itself_opens_the_file_with_custom_objects(path):
    layer = pk.new_layer_class("Factors", call=lambda self, inputs: inputs)
    model = keras.saving.load_model(path, custom_objects={"Factors": layer.__keras_class__, "twice": lambda x: x})
    assert model.predict(X, verbose=0).tolist() == X.tolist()


def test_a_loaded_model_is_saved_with_its_code(path, tmp_path):
    again = str(tmp_path / "again.keras")
    model = pk.load_model(path, trust_code=True)
    pk.save_model(model, again)
    assert [each.members() for each in portable_code.read(again, again)] == [
        each.members() for each in portable_code.read(path, path)
    ]
    data = pk.save_model(model)
    assert pk.predict(pk.load_model(data, trust_code=True), X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2


def test_a_model_that_combines_two_has_the_code_of_both(path, tmp_path):
    first = pk.load_model(path, trust_code=True)
    other = str(tmp_path / "other.keras")
    thrice = pk.new_layer_class("Thrice", call=lambda self, inputs: inputs * 3)
    pk.save_model(pk.keras_model_sequential(input_shape=3) >> thrice(), other)
    source = "from pykeras3 import Layer\n\nThrice = Layer('Thrice', call=lambda self, inputs: inputs * 3)\n"
    described = {"name": "Thrice", "kind": "layer", "variable": "Thrice", "source_variable": "Thrice"}
    portable_code.add_to(other, [Bundle({"code.py": source.encode()}, [described])])
    second = pk.load_model(other, trust_code=True)
    both = str(tmp_path / "both.keras")
    pk.save_model(pk.keras_model_sequential(input_shape=3) >> first >> second, both)
    registered_objects().clear()
    assert len(portable_code.read(both, both)) == 2
    assert pk.predict(pk.load_model(both, trust_code=True), X, verbose=0).tolist() == [[6.0, 12.0, 18.0]] * 2


def saved_with_function(path, name, factor):
    """Save a model with a function of a name, which multiplies by a factor, and with its code."""

    def multiply(x):
        return x * factor

    multiply.__name__ = name
    pk.save_model(pk.keras_model_sequential(input_shape=3) >> pk.layer_activation(multiply), path)
    described = {"name": name, "kind": "function", "variable": "multiply", "source_variable": "multiply"}
    source = f"def multiply(x):\n    return x * {factor}\n"
    portable_code.add_to(path, [Bundle({"code.py": source.encode()}, [described])])
    return path


@pytest.mark.parametrize("name", ["python_function", "python_function_2"])
def test_a_function_without_a_name_is_not_taken_for_that_of_another_model(tmp_path, name):
    paths = [saved_with_function(str(tmp_path / f"{factor}.keras"), name, factor) for factor in (2, 3)]
    model = pk.load_model(paths[0], trust_code=True)
    assert pk.predict(model, X, verbose=0).tolist() == [[2.0] * 3] * 2
    for call in (lambda: pk.load_model(paths[1]), lambda: pk.from_config(pk.get_config(model))):
        with pytest.raises(TypeError, match=f"unknown function '{name}'"):
            call()
    assert pk.predict(pk.load_model(paths[1], trust_code=True), X, verbose=0).tolist() == [[3.0] * 3] * 2


def test_two_functions_of_one_name_cannot_be_saved_in_one_model(tmp_path):
    paths = [saved_with_function(str(tmp_path / f"{factor}.keras"), "python_function", factor) for factor in (2, 3)]
    first, second = (pk.load_model(path, trust_code=True) for path in paths)
    both = pk.keras_model_sequential(input_shape=3) >> first >> second
    old = (tmp_path / "2.keras").read_bytes()
    with pytest.raises(ValueError, match=r"two different objects \(function, function\) of the name `python_function`"):
        pk.save_model(both, paths[0], overwrite=True)
    assert (tmp_path / "2.keras").read_bytes() == old
    # what one of them is used for elsewhere doesn't matter
    pk.save_model(pk.keras_model_sequential(input_shape=3) >> first, paths[0], overwrite=True)
    assert pk.predict(pk.load_model(paths[0], trust_code=True), X, verbose=0).tolist() == [[2.0] * 3] * 2


@pytest.mark.parametrize(("hashes", "is_refused"), [(("a", "a"), False), (("a", "b"), True), ((None, None), True)])
def test_classes_of_one_name_are_the_same_if_their_source_is(hashes, is_refused):
    objects = [{"name": "A", "kind": "layer"} | ({"sha256": each} if each else {}) for each in hashes]
    with pytest.raises(ValueError, match="`A`") if is_refused else contextlib.nullcontext():
        code_saving.refuse_ambiguous_names([Bundle({}, [each]) for each in objects])


def test_the_folder_of_a_model_holds_its_code(path, tmp_path, capsys):
    folder = str(tmp_path / "folder")
    pk.save_model(pk.load_model(path, trust_code=True), folder, zipped=False)
    registered_objects().clear()
    with pytest.raises(TypeError, match="unknown class 'Factors'.*layer `Factors`, function `twice`"):
        pk.load_model(folder)
    model = pk.load_model(folder, trust_code=True)
    assert pk.predict(model, X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2
    assert __main__.main(["inspect", folder]) == 0
    assert "def double(x):" in capsys.readouterr().out
    (tmp_path / "folder" / "pykeras3" / "code.py").write_text("changed")
    with pytest.raises(ValueError, match="pykeras3/code.py in it is not what its manifest.json says"):
        pk.load_model(folder, trust_code=True)


def test_a_folder_keeps_no_code_of_a_model_that_was_there_before(path, tmp_path):
    folder = tmp_path / "folder"
    pk.save_model(pk.load_model(path, trust_code=True), folder, zipped=False)
    (folder / "notes.txt").write_text("mine")
    pk.save_model(pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(1), folder, overwrite=True, zipped=False)
    names = {each.name for each in folder.iterdir()}
    assert {"config.json", "notes.txt"} < names and "pykeras3" not in names


def test_saving_to_hdf5_names_what_has_to_be_defined_where_the_file_is_loaded(path, tmp_path):
    model = pk.load_model(path, trust_code=True)
    with pytest.warns(portable_code.UnportableCodeWarning, match="passed in `custom_objects`: Factors, twice"):
        pk.save_model(model, tmp_path / "m.h5")
    names = {"Factors": type(model.layers[0]), "twice": model.layers[1].activation}
    loaded = pk.load_model(tmp_path / "m.h5", custom_objects=names)
    assert pk.predict(loaded, X, verbose=0).tolist() == [[2.0, 4.0, 6.0]] * 2


def test_code_that_was_not_translated_is_not_run(plain):
    portable_code.add_to(plain, [bundle(problems=["code.R, line 3: `f()` has no translation."])])
    with pytest.raises(ValueError, match="code.R, line 3: `f\\(\\)` has no translation"):
        pk.load_model(plain, trust_code=True)


def test_saved_objects_have_their_weights(plain):
    dense = pk.layer_dense(units=1)
    dense.build((None, 3))
    weights = dense.get_weights()
    configs = {"dense": {"config": pk.serialize_keras_object(dense), "weights": ["w_1", "w_2"]}}
    files = {f"arrays/w_{i}.npy": npy(each) for i, each in enumerate(weights, 1)}
    code = "def double(x):\n    return saved_objects.dense(x)\n\n\nFactors = None\n"
    saved = bundle(code, **files, **{"objects.json": json.dumps(configs).encode()})
    double = portable_code.run_python_code(saved)["twice"]
    assert np.allclose(double(X), X @ weights[0], atol=1e-6)


# What is refused


def rewritten(path, change):
    """Rewrite an archive with its members changed."""
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def refused(path, text):
    with pytest.raises(ValueError) as caught:
        pk.load_model(path, trust_code=True)
    assert text in str(caught.value) and path in str(caught.value)


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "assets/../../evil", "..\\evil", "C:/evil"])
def test_names_that_lead_out_of_the_archive_are_refused(path, name):
    rewritten(path, lambda members: members.update({name: b""}))
    refused(path, "leads out of the archive")


@pytest.mark.parametrize(
    "name", ["sitecustomize.py", "code.py/../x", "arrays/x.pkl", "arrays/a/b.npy", "code.py\n", "code.R.so", ""]
)
def test_files_without_a_place_among_the_code_are_refused(path, name):
    rewritten(path, lambda members: members.update({f"pykeras3/{name}": b""}))
    refused(path, "in it")


def test_a_name_that_comes_twice_is_refused(path):
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("pykeras3/code.py", "")
    refused(path, "has no place")


@pytest.mark.parametrize("name", ["code.py", "code.R", "arrays/factors.npy"])
def test_changed_files_are_refused(path, name):
    rewritten(path, lambda members: members.update({f"pykeras3/{name}": b"changed"}))
    refused(path, f"pykeras3/{name} in it is not what its manifest.json says")


@pytest.mark.parametrize("name", ["code.py", "arrays/factors.npy", "manifest.json"])
def test_missing_files_are_refused(path, name):
    rewritten(path, lambda members: members.pop(f"pykeras3/{name}"))
    refused(path, name)


def test_files_that_the_manifest_lacks_are_refused(path):
    rewritten(path, lambda members: members.update({"pykeras3/arrays/more.npy": b""}))
    refused(path, "arrays/more.npy")


@pytest.mark.parametrize(
    "manifest", [[], {}, {"format": 2}, {"format": 1, "files": {}, "objects": [{"name": 1}], "problems": []}]
)
def test_manifests_of_another_form_are_refused(path, manifest):
    rewritten(path, lambda members: members.update({"pykeras3/manifest.json": json.dumps(manifest).encode()}))
    refused(path, "describes no code of format 1")


def test_damaged_manifests_are_refused(path):
    rewritten(path, lambda members: members.update({"pykeras3/manifest.json": b"{"}))
    refused(path, "truncated, damaged")


def test_files_over_the_limits_are_refused(path, monkeypatch):
    monkeypatch.setattr(portable_code, "TEXT_LIMIT", 100)
    refused(path, "more than the limit")


def test_arrays_over_the_limit_are_refused(path, monkeypatch):
    monkeypatch.setattr(portable_code, "ARRAY_LIMIT", 100)
    refused(path, "more than the limit")


def test_too_many_files_are_refused(path, monkeypatch):
    monkeypatch.setattr(portable_code, "FILES_LIMIT", 2)
    refused(path, "more than 2 files")


def test_pickled_arrays_are_refused(plain):
    portable_code.add_to(plain, [bundle(**{"arrays/factors.npy": pickle.dumps(print)})])
    with pytest.raises(ValueError, match="[Pp]ickle"):
        pk.load_model(plain, trust_code=True)


# python -m r_bridge inspect


def test_inspect_shows_configuration_and_code(path, capsys):
    assert __main__.main(["inspect", path]) == 0
    shown = capsys.readouterr().out
    assert '"class_name": "Factors"' in shown and "layer `Factors`" in shown
    assert "def double(x):" in shown and "stop()" in shown and "array factors: float32, shape (3,)" in shown


def test_inspect_shows_what_could_control_a_terminal(plain, capsys):
    portable_code.add_to(plain, [bundle(code="print('\x1b[2J')")])
    assert __main__.main(["inspect", plain]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown and "\\x1b[2J" in shown


def test_inspect_says_where_there_is_no_code(plain, capsys):
    assert __main__.main(["inspect", plain]) == 0
    assert "The file holds no code." in capsys.readouterr().out


@pytest.mark.parametrize("content", [None, b"no archive"])
def test_inspect_says_what_is_wrong_with_a_file(tmp_path, capsys, content):
    path = tmp_path / "x.keras"
    if content is not None:
        path.write_bytes(content)
    assert __main__.main(["inspect", str(path)]) == 1
    assert str(path) in capsys.readouterr().err


def test_the_manifest_has_the_hashes(path):
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("pykeras3/manifest.json"))
        assert manifest["files"]["code.py"] == sha256(archive.read("pykeras3/code.py"))
    assert manifest["language"] == "R" and manifest["format"] == 1
