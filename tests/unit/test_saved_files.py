"""Files of models and weights: replaced whole or not at all, and named when they can't be read."""

import contextlib
import errno
import json
import os
import resource
import signal
import stat
import sys
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3 import keras
from pykeras3.core import errors
from pykeras3.core.saving import folder_replacement
from pykeras3.core.saving.file_replacement import replacing
from pykeras3.core.saving.folder_replacement import exchange
from pykeras3.serialization import Config
from tests.support.subprocesses import TIME_LIMIT, run

X, Y = np.random.default_rng(1).normal(size=(6, 3)).astype("float32"), np.ones((6, 2), "float32")


def small(units=2):
    return pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(4, name="first") >> pk.layer_dense(units)


def trained():
    model = small() >> pk.compile("adam", "mse", run_eagerly=True)
    pk.fit(model, X, Y, verbose=0)
    return model


def state(model):
    return [np.array(variable) for variable in [*model.variables, *model.optimizer.variables]]


def same(left, right):
    return all(np.array_equal(a, b) for a, b in zip(left, right, strict=True))


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Unsaveable(keras.layers.Layer):
    def call(self, x):
        return x

    def save_own_variables(self, store):
        raise RuntimeError("no room")


def checkpoint(model, path, **options):
    model.compile("sgd", "mse", run_eagerly=True)
    model.fit(X, Y, verbose=0, callbacks=[pk.callback_model_checkpoint(path, **options)])


def back_up(model, path, **options):
    model.compile("sgd", "mse", run_eagerly=True)
    callback = pk.callback_backup_and_restore(path, delete_checkpoint=False, **options)
    model.fit(X, Y, epochs=callback_epochs(path) + 1, verbose=0, callbacks=[callback])


def callback_epochs(folder):
    with contextlib.suppress(FileNotFoundError), open(os.path.join(folder, "training_metadata.json")) as file:
        return json.load(file)["epoch"]
    return 0


SAVES = {
    "m.keras": lambda model, path: pk.save_model(model, path, overwrite=True),
    "m.h5": lambda model, path: pk.save_model(model, path, overwrite=True),
    "folder": lambda model, path: pk.save_model(model, path, overwrite=True, zipped=False),
    "m.weights.h5": lambda model, path: pk.save_model_weights(model, path, overwrite=True),
    "shards.weights.json": lambda model, path: pk.save_model_weights(model, path, overwrite=True, max_shard_size=1e-7),
    "method.keras": lambda model, path: model.save(path),
    "m.json": lambda model, path: pk.save_model_config(model, path, overwrite=True),
    "older.bin": lambda model, path: pk.save_model_weights_hdf5(model, path),
    "function.keras": lambda model, path: keras.saving.save_model(model, path),
    "models.keras": lambda model, path: keras.models.save_model(model, path),
    "method.weights.h5": lambda model, path: model.save_weights(path),
    "checkpoint.keras": checkpoint,
    "checkpoint.weights.h5": lambda model, path: checkpoint(model, path, save_weights_only=True),
    "backup": back_up,
}


@pytest.mark.parametrize("name", SAVES)
def test_a_failed_save_leaves_what_was_there(tmp_path, name):
    path = str(tmp_path / name)
    SAVES[name](small(), path)
    before = contents(tmp_path)
    assert before
    bad = small() >> Unsaveable()
    if name in ("m.h5", "m.json"):
        bad.get_config = lambda: 1 / 0
    with pytest.raises((RuntimeError, ZeroDivisionError), match="no room|division"):
        SAVES[name](bad, path)
    assert contents(tmp_path) == before
    assert not list(tmp_path.rglob(".saving-*"))


class WithVocabulary(keras.layers.Layer):
    """A layer whose configuration is read from a file."""

    def __init__(self, file):
        super().__init__()
        self.file = file

    def get_config(self):
        """Read the configuration."""
        with open(self.file, encoding="utf-8") as file:
            return {**super().get_config(), "words": file.read()}


def test_an_error_about_the_path_has_the_one_that_was_given(tmp_path):
    with pytest.raises(ValueError) as error:
        small() >> pk.save_model(tmp_path / "model.kers")
    assert str(error.value).startswith("save_model(): Invalid filepath extension")
    assert str(error.value).endswith(f"Received: filepath={tmp_path}/model.kers.")


def test_errors_about_other_files_are_not_taken_for_those_of_writing(tmp_path):
    """What a layer's code raises stays as it is; a folder that isn't there is a failure to write the model."""
    model = small() >> WithVocabulary(tmp_path / "vocabulary.txt")
    with pytest.raises(FileNotFoundError, match=r"^\[Errno 2\] No such file or directory: '.*vocabulary\.txt'"):
        model.save(tmp_path / "m.keras")
    with pytest.raises(FileNotFoundError, match=r"Could not write the file: .*no/m\.keras'"):
        small().save(tmp_path / "no" / "m.keras")
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError, match=r"Could not write the file: .*file/m\.keras'"):
        small().save(tmp_path / "file" / "m.keras")


@contextlib.contextmanager
def files_limited_to(n_bytes):
    """Let no file of this process grow beyond a size, as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("name", SAVES)
def test_a_full_disk_leaves_what_was_there_and_the_error_names_the_file(tmp_path, name):
    path = str(tmp_path / name)
    SAVES[name](small(), path)
    before = contents(tmp_path)
    large = small(units=2) if name == "backup" else small(units=20_000)
    with files_limited_to(1_000 if name == "m.json" else 3_000), pytest.raises(OSError) as raised:
        if name.startswith("checkpoint"):
            large.compile("sgd", lambda y, p: keras.ops.mean(p))
            large.fit(
                X,
                np.ones((6, 1)),
                verbose=0,
                callbacks=[pk.callback_model_checkpoint(path, save_weights_only="weights" in name)],
            )
        else:
            SAVES[name](large, path)
    assert contents(tmp_path) == before
    assert os.path.basename(path) in str(raised.value)


def test_a_full_disk_leaves_a_backup_of_the_epoch(tmp_path):
    """The file of epoch and batch is written after the weights."""
    callback = pk.callback_backup_and_restore(tmp_path, delete_checkpoint=False)
    model = trained()
    model.fit(X, Y, verbose=0, callbacks=[callback])
    before = (tmp_path / "training_metadata.json").read_text()
    assert json.loads(before) == {"epoch": 1, "batch": 0}
    model.save_weights = lambda filepath, overwrite: None
    with files_limited_to(0), pytest.raises(OSError, match="training_metadata.json") as raised:
        callback._save_model()
    assert raised.value.errno == errno.EFBIG
    assert (tmp_path / "training_metadata.json").read_text() == before


KILLED = """
import os, signal, sys
import numpy as np
import pykeras3 as pk
from pykeras3 import keras

class Last(keras.layers.Layer):
    def call(self, x):
        return x

    def save_own_variables(self, store):
        if os.path.exists(sys.argv[1]):
            os.kill(os.getpid(), signal.SIGKILL)

model = pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(2) >> Last()
model.compile("sgd", "mse")
callback = eval(sys.argv[2], {"pk": pk})
model.fit(np.ones((4, 3)), np.ones((4, 2)), epochs=2, verbose=0, callbacks=[callback])
"""


@pytest.mark.parametrize(
    "name, callback",
    [
        ("m.keras", "pk.callback_model_checkpoint({path!r})"),
        ("latest.weights.h5", "pk.callback_backup_and_restore({folder!r}, double_checkpoint=True)"),
    ],
)
def test_a_process_that_is_killed_while_it_saves_leaves_the_checkpoint_before(tmp_path, name, callback):
    path = tmp_path / name
    callback = callback.format(path=str(path), folder=str(tmp_path))
    run([sys.executable, "-c", KILLED, str(path), callback], -signal.SIGKILL, {"KERAS_BACKEND": "jax"})
    model = pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(2) >> keras.layers.Identity(name="last")
    model.compile("sgd", "mse")
    if name.endswith(".keras"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
    else:
        pk.load_model_weights(model, path)
        assert json.loads((tmp_path / "training_metadata.json").read_text())["epoch"] == 1


REPLACE = """
import os, signal, sys
from pykeras3.core.saving.file_replacement import replacing
from pykeras3.core.saving.folder_replacement import exchange

with replacing(sys.argv[1]) as path, open(path, "w") as file:
    file.write(sys.argv[2])
    if sys.argv[2] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_save_removes_what_killed_ones_have_left_and_not_what_others_write(tmp_path):
    target, other = tmp_path / "m.json", tmp_path / ".saving-of-mine"
    other.mkdir()
    with replacing(str(target)) as path, open(path, "w") as file:
        file.write("first")
        file.flush()
        mine = {entry.name for entry in tmp_path.iterdir()}
        for _ in range(2):
            run([sys.executable, "-c", REPLACE, target, "killed"], -signal.SIGKILL)
            # that of the last one only
            assert len({entry.name for entry in tmp_path.iterdir()} - mine) == 1
        run([sys.executable, "-c", REPLACE, target, "second"])
        assert target.read_text() == "second"
        assert {entry.name for entry in tmp_path.iterdir()} == {*mine, target.name}
        with replacing(str(target)):
            assert os.path.exists(path)
    assert target.read_text() == "first"
    assert {entry.name for entry in tmp_path.iterdir()} == {target.name, other.name}


def test_a_folder_that_can_be_written_to_and_not_read(tmp_path, monkeypatch):
    """Root may read any folder, so that this one has to be said to be closed."""

    def refuse(path):
        raise PermissionError(errno.EACCES, "Permission denied", path)

    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: refuse(path) if path == str(tmp_path) else listdir(path))
    with replacing(str(tmp_path / "m.json")) as path, open(path, "w") as file:
        file.write("written")
    assert (tmp_path / "m.json").read_text() == "written"


def test_two_writers_leave_one_whole_file(tmp_path):
    both_write = threading.Barrier(2, timeout=TIME_LIMIT)

    class Waiting(Unsaveable):
        def save_own_variables(self, store):
            both_write.wait()

    path = tmp_path / "m.weights.h5"
    models = [pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(2) >> Waiting() for _ in range(2)]
    with ThreadPoolExecutor(2) as writers:
        for written in [writers.submit(model.save_weights, path) for model in models]:
            written.result()
    loaded = pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(2) >> pk.layer_identity()
    pk.load_model_weights(loaded, path)
    assert any(same(loaded.get_weights(), model.get_weights()) for model in models)
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.weights.h5"]


def test_saving_keeps_the_permissions_of_the_file_and_what_else_is_in_a_folder(tmp_path):
    path, folder = tmp_path / "m.keras", tmp_path / "folder"
    pk.save_model(small(), path)
    path.chmod(0o640)
    pk.save_model(small(), path, overwrite=True)
    assert path.stat().st_mode & 0o777 == 0o640
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    pk.save_model(small(), str(folder), overwrite=True, zipped=False)
    assert sorted(contents(folder)) == ["config.json", "metadata.json", "model.weights.h5", "notes.txt"]


def test_a_folder_is_replaced_in_one_step(tmp_path, monkeypatch):
    """A process that is killed before or after the exchange leaves the old folder or the new one."""
    folder = tmp_path / "m"
    (folder / "sub" / "mine").mkdir(parents=True)
    for name in ("a", "sub/b", "notes.txt", "sub/mine/c"):
        (folder / name).write_text("old")
    (folder / "link").symlink_to("nowhere")
    folder.chmod(0o750)
    (folder / "a").chmod(0o640)
    before, exchanges = contents(folder), []

    def watched_exchange(source, target):
        assert contents(folder) == before
        assert exchange(source, target)
        exchanges.append((source, target))
        assert contents(folder) == {**before, "a": b"new", "sub/b": b"new"}
        return True

    monkeypatch.setattr(folder_replacement, "exchange", watched_exchange)
    monkeypatch.setattr(os, "replace", None)
    with replacing(str(folder)) as path:
        (Path(path) / "sub").mkdir(parents=True)
        for name in ("a", "sub/b"):
            (Path(path) / name).write_text("new")
    assert len(exchanges) == 1 and os.readlink(folder / "link") == "nowhere"
    assert [stat.S_IMODE((folder / name).stat().st_mode) for name in (".", "a")] == [0o750, 0o640]
    assert os.listdir(tmp_path) == ["m"]


@pytest.mark.parametrize("function", ["link", "exchange"])
def test_a_folder_that_can_not_be_replaced_in_one_step_is_by_its_files(tmp_path, monkeypatch, function):
    def refuse(*args, **kwargs):
        raise OSError(errno.EPERM, "Operation not permitted")

    folder = tmp_path / "m"
    folder.mkdir()
    for name in ("a", "notes.txt"):
        (folder / name).write_text("old")
    if function == "link":
        monkeypatch.setattr(os, "link", refuse)
    else:
        monkeypatch.setattr(folder_replacement, "exchange", lambda *given: False)
    with replacing(str(folder)) as path:
        Path(path).mkdir()
        (Path(path) / "a").write_text("new")
    assert contents(folder) == {"a": b"new", "notes.txt": b"old"} and os.listdir(tmp_path) == ["m"]


def test_a_pipe_stays_one(tmp_path):
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as executor:
        text = executor.submit(pipe.read_text)
        pk.save_model_config(small(), pipe, overwrite=True)
        assert json.loads(text.result())["class_name"] == "Sequential"
    assert pipe.is_fifo()


def test_a_file_that_is_mounted_is_written_in_place(tmp_path, monkeypatch):
    def refuse(source, target):
        raise OSError(errno.EBUSY, "Device or resource busy", source)

    path = tmp_path / "m.keras"
    path.write_text("old")
    monkeypatch.setattr(os, "replace", refuse)
    pk.save_model(small(), path, overwrite=True)
    assert pk.load_model(path).count_params() == small().count_params()


@pytest.mark.parametrize("fails", [True, False])
def test_a_file_in_a_folder_that_takes_no_others(tmp_path, monkeypatch, fails):
    """Root may write anywhere, so that the folder has to be said to be closed."""
    path, before = tmp_path / "m.keras", small()
    pk.save_model(before, path)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    if fails:
        with pytest.raises(RuntimeError, match="no room"):
            pk.save_model(pk.keras_model_sequential(input_shape=3, layers=[Unsaveable()]), path, overwrite=True)
        expected = before
    else:
        pk.save_model(expected := small(5), path, overwrite=True)
    assert same(pk.load_model(path).get_weights(), expected.get_weights())
    assert os.listdir(tmp_path) == ["m.keras"]


def test_a_failed_save_leaves_the_code_in_a_folder(tmp_path, monkeypatch):
    folder = tmp_path / "m"
    pk.save_model(small(), folder, zipped=False)
    (folder / "pykeras3").mkdir()
    (folder / "pykeras3" / "manifest.json").write_text("{}")
    before = contents(folder)

    def refuse(source, target):
        raise OSError(errno.ENOSPC, "No space left on device", source)

    with monkeypatch.context() as patched:
        patched.setattr(folder_replacement, "exchange", lambda *given: False)
        patched.setattr(os, "replace", refuse)
        with pytest.raises(OSError, match="Could not write the file"):
            pk.save_model(small(), folder, zipped=False, overwrite=True)
    assert contents(folder) == before


def test_a_link_is_saved_through(tmp_path):
    (tmp_path / "to").mkdir()
    path = tmp_path / "model.keras"
    path.symlink_to(tmp_path / "to" / "real.keras")
    model = small() >> pk.save_model(path)
    assert path.is_symlink()
    assert same(pk.load_model(tmp_path / "to" / "real.keras").get_weights(), model.get_weights())


# Files that can't be read

MODEL = r"load_model\(\): `model` must be a complete \.keras file, as written by save_model\(\)\. "


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The members of a .keras file, and a function that writes them, changed, to a file."""
    path = tmp_path_factory.mktemp("saved") / "m.keras"
    pk.save_model(small(), path)
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize(
    "changed, reason",
    [
        ({"config.json": None}, "The archive has no config.json"),
        ({"model.weights.h5": None}, "The archive has no weights"),
        ({"config.json": b'{"a":'}, "It is truncated, damaged or of another format: Expecting value"),
        ({"config.json": b"\xff\xfe\x00"}, "It is truncated, damaged or of another format: "),
        ({"config.json": b"[" * 100_000}, "It is truncated, damaged or of another format: "),
        ({"config.json": b"[1]"}, "Its config.json describes no model"),
        ({"config.json": b'{"a": 1}'}, "Its config.json describes no model"),
        ({"model.weights.h5": b"\x89HDF"}, "It is truncated, damaged or of another format: "),
        ({"config.json": b" " * (2**27 + 2**20)}, "Its config.json unpacks to 129 MiB, more than the limit of 128 MiB"),
    ],
)
def test_a_foreign_archive_is_called_that(tmp_path, archive, changed, reason):
    path = tmp_path / "m.keras"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in {**archive, **changed}.items():
            if content is not None:
                file.writestr(name, content)
    with pytest.raises(ValueError, match=MODEL + reason + r".*Received: '.*m\.keras'"):
        pk.load_model(path)


@pytest.mark.parametrize("n_bytes", [0, 200, -30])
def test_a_truncated_model_is_called_that(tmp_path, n_bytes):
    path = tmp_path / "m.keras"
    pk.save_model(small(), path)
    path.write_bytes(path.read_bytes()[:n_bytes])
    with pytest.raises(ValueError, match=MODEL + r"It is not a zip archive, .*truncated .*Received: '.*m\.keras'"):
        pk.load_model(path)


def test_bytes_that_are_no_model_are_shown_by_their_number():
    with pytest.raises(ValueError, match=MODEL + "It is not a zip archive, .* Received: 9 bytes"):
        pk.load_model(b"not a zip")


@pytest.mark.parametrize("name", ["m.h5", "m.keras"])
def test_a_folder_or_an_hdf5_file_that_is_none_is_named(tmp_path, name):
    path = tmp_path / name
    if name == "m.h5":
        path.write_bytes(b"hello" * 100)
    else:
        path.mkdir()
    with pytest.raises(ValueError, match=r"load_model\(\): `model` must be a complete .*Received: '.*m\."):
        pk.load_model(path)


def test_an_archive_without_weights_is_called_that(tmp_path):
    path = tmp_path / "x.keras"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("other.txt", "text")
    model = trained()
    before = state(model)
    expected = (
        r"load_model_weights\(\): `filepath` must be a complete \.keras file, .* no item named 'model\.weights\.h5'"
    )
    with pytest.raises(ValueError, match=rf"^{expected} in the archive\. Received: '{path}'$"):
        pk.load_model_weights(model, path)
    assert same(state(model), before)


@pytest.mark.parametrize("name", ["x.weights.h5", "x.keras", "x.h5", "x.weights.json"])
def test_weights_that_cannot_be_read_are_named(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"{" * 600)
    with pytest.raises(ValueError, match=r"load_model_weights\(\): `filepath` must be .*damaged.*Received: '.*x\."):
        pk.load_model_weights(trained(), path)


def test_weights_that_are_damaged_inside_are_called_that(tmp_path):
    path, model = tmp_path / "x.weights.h5", small()
    pk.save_model_weights(model, path)
    whole = path.read_bytes()
    messages = []
    for start in range(0, len(whole) - 200, 200):
        path.write_bytes(whole[:start] + bytes(200) + whole[start + 200 :])
        try:
            pk.load_model_weights(model, path)
        except ValueError as error:
            messages.append(str(error))
    assert any("truncated, damaged" in message and str(path) in message for message in messages)


@pytest.mark.parametrize(
    "load, name",
    [
        (lambda path: pk.load_model_hdf5(path), "load_model_hdf5"),
        (lambda path: pk.load_model_weights_hdf5(trained(), path), "load_model_weights_hdf5"),
    ],
)
def test_damaged_files_of_the_older_functions_are_named(tmp_path, load, name):
    """An HDF5 file that is cut off, and one that is not there, are named with the function and its argument."""
    path = tmp_path / "x.h5"
    path.write_bytes(b"{" * 600)
    with pytest.raises(ValueError, match=rf"^{name}\(\): `filepath` must be .*damaged.*Received: '.*x\.h5'"):
        load(path)
    with pytest.raises(FileNotFoundError, match=rf"^{name}\(\): `filepath` must be .*Received: '.*absent\.h5'"):
        load(tmp_path / "absent.h5")


def test_older_weights_do_not_go_into_a_folder(tmp_path):
    """A folder under the name of the file is refused, and nothing is written into it."""
    with pytest.raises(IsADirectoryError, match="Could not write the file"):
        pk.save_model_weights_hdf5(small(), tmp_path)
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("text, reason", [("{", "damaged"), ('{"a": 1}', "no model"), ("[1]", "no model")])
def test_a_configuration_that_describes_no_model_is_refused(tmp_path, text, reason):
    path = tmp_path / "m.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=rf"load_model_config\(\): `filepath` .*{reason}.*Received: '.*m\.json'"):
        pk.load_model_config(path)


def test_weights_that_do_not_fit_leave_the_model_as_it_was(tmp_path):
    path = tmp_path / "m.weights.h5"
    other = trained()
    pk.fit(other, X, Y, verbose=0)
    pk.save_model_weights(other, path)
    # the first layer fits, the second doesn't
    model = small(units=5) >> pk.compile("adam", "mse", run_eagerly=True)
    pk.fit(model, X, np.ones((6, 5)), verbose=0)
    before = state(model)
    for load in (pk.load_model_weights, pk.load_model_weights_hdf5):
        with pytest.raises(ValueError, match="could not be loaded"):
            load(model, path)
        assert same(state(model), before)


class Picky(keras.layers.Layer):
    def load_own_variables(self, store):
        raise TypeError("no such variable")


@pytest.mark.parametrize(
    "name, load",
    [
        ("m.weights.h5", lambda model, path: pk.load_model_weights(model, path)),
        ("m.weights.h5", lambda model, path: model.load_weights(path)),
        ("shards.weights.json", lambda model, path: pk.load_model_weights(model, path)),
        ("m.keras", lambda model, path: pk.load_model_weights(model, path)),
        ("older.h5", lambda model, path: pk.load_model_weights_hdf5(model, path)),
        ("backup/latest.weights.h5", lambda model, path: back_up(model, os.path.dirname(path))),
    ],
)
@pytest.mark.parametrize("layers", [[], [pk.layer_dense(4, name="first"), pk.layer_dense(5)]])
def test_weights_that_do_not_fit_are_named(tmp_path, name, load, layers):
    """Whether the shapes or the number of layers differ, a message says which file it is about, once."""
    path = str(tmp_path / name)
    if name.startswith("backup"):
        back_up(small(), os.path.dirname(path))
    else:
        SAVES[name if name in SAVES else "older.bin"](small(), path)
    model = pk.keras_model_sequential(input_shape=3, layers=layers or [pk.layer_dense(2, name="first")])
    with pytest.raises(ValueError) as raised:
        load(model, path)
    assert str(raised.value).count(path) == 1


def test_a_model_whose_weights_do_not_fit_its_layers_is_named(tmp_path):
    path = tmp_path / "m.keras"
    (small() >> Picky()).save(path)
    with pytest.raises((TypeError, ValueError), match=rf"no such variable[^$]*\nFile: {path}$"):
        pk.load_model(path, custom_objects={"Picky": Picky})


@pytest.mark.parametrize("double", [False, True])
@pytest.mark.parametrize(
    "file, damage",
    [
        ("latest.weights.h5", lambda content: content[:700]),
        ("latest.weights.h5", lambda content: content[:2000] + bytes(len(content) - 2000)),
        ("latest.weights.h5", lambda content: b""),
        ("training_metadata.json", lambda content: b'{"epoch": 1'),
        ("training_metadata.json", lambda content: b"\xff"),
        ("training_metadata.json", lambda content: b"[1]"),
        ("training_metadata.json", lambda content: b"{}"),
    ],
)
def test_a_damaged_backup_is_named_or_the_one_before_is_used(tmp_path, file, damage, double):
    model = small()
    for _ in range(2):
        back_up(model, tmp_path, double_checkpoint=double)
    path = tmp_path / file
    path.write_bytes(damage(path.read_bytes()))
    model = small()
    before = model.get_weights()
    model.compile("sgd", "mse", run_eagerly=True)
    callback = pk.callback_backup_and_restore(tmp_path, double_checkpoint=double)
    if double:
        assert model.fit(X, Y, epochs=3, verbose=0, callbacks=[callback]).epoch == [1, 2]
        return
    with pytest.raises(OSError) as raised:
        model.fit(X, Y, epochs=3, verbose=0, callbacks=[callback])
    assert str(raised.value).startswith(f"callback_backup_and_restore(): {str(path)!r} can't be restored. It is trunc")
    assert str(raised.value).endswith(f"Delete {str(tmp_path)!r} to train from the start.")
    assert same(model.get_weights(), before)


# Shards


@pytest.fixture
def shards(tmp_path):
    """The JSON file of weights in three shards or more, and the model."""
    model, path = small(), tmp_path / "m.weights.json"
    pk.save_model_weights(model, path, max_shard_size=4.7e-8)
    assert len(list(tmp_path.glob("m_*.weights.h5"))) >= 3
    return path, model


@pytest.mark.parametrize("n_replaced", range(4))
def test_shards_of_several_saves_are_refused(shards, n_replaced, monkeypatch):
    """A save that is killed between two files leaves a mixture; the next one that succeeds makes it whole."""
    path, model = shards
    new = small()
    replaced, replace = [], os.replace

    def replace_some(source, target):
        if len(replaced) == n_replaced:
            raise KeyboardInterrupt
        replaced.append(target)
        replace(source, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(os, "replace", replace_some)
        new.save_weights(path, max_shard_size=4.7e-8)
    loaded = small()
    before = loaded.get_weights()
    if n_replaced:
        for load in (lambda: pk.load_model_weights(loaded, path), lambda: loaded.load_weights(path)):
            with pytest.raises(ValueError, match=r"Its shard m_0000\d.* of another save.*save the weights again.*json"):
                load()
            assert same(loaded.get_weights(), before)
    else:
        assert same(pk.load_model_weights(loaded, path).get_weights(), model.get_weights())
    new.save_weights(path, max_shard_size=4.7e-8)
    assert same(pk.load_model_weights(loaded, path).get_weights(), new.get_weights())


def test_shards_of_keras_alone_can_be_loaded_and_keras_can_load_ours(shards):
    path, model = shards
    script = """
import sys
import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(4, name="first"), keras.layers.Dense(2)])
model.load_weights(sys.argv[1])
model.save_weights(sys.argv[1].replace("/m.", "/keras."), max_shard_size=4.7e-8)
"""
    run([sys.executable, "-c", script, path], environment={"KERAS_BACKEND": "jax"})
    loaded = pk.load_model_weights(small(), path.parent / "keras.weights.json")
    assert same(loaded.get_weights(), model.get_weights())


@pytest.mark.parametrize("content", ["[]", "{}", '{"weight_map": []}'])
def test_lists_of_shards_that_are_none_are_named(shards, content):
    path, model = shards
    path.write_text(content)
    with pytest.raises(
        ValueError, match=r"`filepath` must be the JSON file of weights.* It lists no shards.*m\.weights"
    ):
        pk.load_model_weights(model, path)


def test_a_shard_that_is_missing_is_named(shards):
    path, model = shards
    (path.parent / "m_00001.weights.h5").unlink()
    with pytest.raises(ValueError, match=r"Its shard m_00001\.weights\.h5 is missing.*m\.weights\.json'"):
        pk.load_model_weights(model, path)


def test_messages_are_no_longer_than_a_screen(tmp_path):
    path = tmp_path / "m.weights.h5"

    def deep(units):
        return keras.Sequential([keras.Input((3,)), *(keras.layers.Dense(units) for _ in range(100))])

    pk.save_model_weights(deep(2), path)
    with pytest.raises(ValueError, match="characters left out") as raised:
        pk.load_model_weights(deep(3), path)
    assert len(str(raised.value)) < 1.1 * errors.MESSAGE_LIMIT
    assert str(raised.value).endswith(f"\nFile: {path}")


@pytest.mark.parametrize(
    "name, load",
    [
        ("load_model", lambda text, folder: pk.load_model(archive_of(text, folder))),
        ("load_model", lambda text, folder: pk.load_model(archive_of(text, folder).read_bytes())),
        ("load_model_config", lambda text, folder: pk.load_model_config(written(text, folder / "m.json"))),
        ("model_from_json", lambda text, folder: pk.model_from_json(text)),
        ("model_from_yaml", lambda text, folder: pk.model_from_yaml(text)),
        ("deserialize_keras_object", lambda text, folder: pk.deserialize_keras_object(json.loads(text))),
        ("from_config", lambda text, folder: pk.from_config(Config(json.loads(text)["config"], keras.Sequential))),
    ],
)
def test_messages_about_a_configuration_are_no_longer_than_a_screen(tmp_path, name, load):
    """Keras prints the whole configuration in an error about a part of it; its beginning and its end are shown."""
    layers = [pk.layer_activation(activation="relu", name="a" * 10_000), pk.layer_dense(2, name="b" * 10_000)]
    text = pk.keras_model_sequential(input_shape=3, layers=layers).to_json().replace('"units": 2', '"units": -5')
    with pytest.raises(TypeError) as raised:
        load(text, tmp_path)
    message = str(raised.value)
    assert len(message) < errors.MESSAGE_LIMIT + len(f"{name}(): \nFile: {tmp_path}/m.keras")
    assert "could not be deserialized properly" in message and "Received: units=-5" in message
    assert message.count("characters left out") == 1


def written(text, path):
    path.write_text(text)
    return path


def archive_of(text, folder):
    """Write a .keras file with this configuration; return its path."""
    path = folder / "m.keras"
    pk.save_model(small(), path)
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    with zipfile.ZipFile(path, "w") as file:
        for name, content in {**members, "config.json": text}.items():
            file.writestr(name, content)
    return path


@pytest.mark.parametrize("n_characters", [199, 200, 201, 250, 5000])
def test_a_text_is_shortened_to_its_limit_once(n_characters):
    text = "".join(chr(ord("a") + i % 26) for i in range(n_characters))
    found = errors.shortened(text, 200)
    assert len(found) <= 200 and errors.shortened(found, 200) == found
    if n_characters <= 200:
        assert found == text
        return
    beginning, said, end = found.split("\n")
    assert text.startswith(beginning) and text.endswith(end)
    assert said == f"[... {n_characters - len(beginning) - len(end)} characters left out ...]"
