"""The dataset loaders: their results, the arguments that they pass on, and their errors offline."""

import gzip
import inspect
import json
import re
import sys

import numpy as np
import pytest

import pykeras3 as pk
from tests.support.subprocesses import run

TEXT = "num_words=None, skip_top=0, maxlen=None, {}seed=113, start_char=1, oov_char=2, index_from=3, convert=True"
SPLIT = "test_split=0.2, seed=113, convert=True"
LOADERS = {
    "dataset_mnist": "(path='mnist.npz', convert=True)",
    "dataset_fashion_mnist": "(convert=True)",
    "dataset_cifar10": "(convert=True)",
    "dataset_cifar100": "(label_mode='fine', convert=True)",
    "dataset_imdb": f"(path='imdb.npz', {TEXT.format('')})",
    "dataset_imdb_word_index": "(path='imdb_word_index.json')",
    "dataset_reuters": f"(path='reuters.npz', {TEXT.format('test_split=0.2, ')})",
    "dataset_reuters_word_index": "(path='reuters_word_index.pkl')",
    "dataset_boston_housing": f"(path='boston_housing.npz', {SPLIT})",
    "dataset_california_housing": f"(version='large', path='california_housing.npz', {SPLIT})",
}


@pytest.fixture
def samples():
    pk.use_sample_data()
    yield
    pk.use_sample_data(None)


def described(data):
    return {part: {name: (a.shape, str(a.dtype)) for name, a in data[part].items()} for part in data}


@pytest.mark.parametrize("name, formals", LOADERS.items())
def test_formals_are_r_s(name, formals):
    assert str(inspect.signature(getattr(pk, name))) == formals


# Sample data


@pytest.mark.parametrize(
    "load, x, y",
    [
        (lambda: pk.dataset_boston_housing(), (404, 13, "float64"), (404, "float64")),
        (lambda: pk.dataset_california_housing(), (16512, 8, "float32"), (16512, "float32")),
        (
            lambda: pk.dataset_california_housing("small", test_split=0.5, seed=7.0),
            (300, 8, "float32"),
            (300, "float32"),
        ),
    ],
)
def test_tabular_datasets_have_train_and_test_as_keras_gives_them(samples, load, x, y):
    data = load()
    assert list(data) == ["train", "test"]
    assert list(data["train"]) == list(data["test"]) == ["x", "y"]
    assert described(data)["train"] == {"x": (x[:2], x[2]), "y": (y[:1], y[1])}
    assert data["test"]["x"].shape[1:] == x[1:2]


def test_a_seed_as_an_r_double_is_the_same_seed(samples):
    whole, double = pk.dataset_boston_housing(seed=5), pk.dataset_boston_housing(seed=5.0)
    assert np.array_equal(whole["train"]["x"], double["train"]["x"])


def test_image_datasets_have_the_shapes_and_dtypes_of_the_real_ones(samples, capfd):
    mnist = pk.dataset_mnist()
    assert described(mnist) == {
        "train": {"x": ((60000, 28, 28), "uint8"), "y": ((60000,), "uint8")},
        "test": {"x": ((10000, 28, 28), "uint8"), "y": ((10000,), "uint8")},
    }
    assert np.unique(mnist["train"]["y"]).tolist() == list(range(10))
    assert "dataset_mnist() returns sample data" in capfd.readouterr().err


def test_texts_and_their_words(samples):
    reuters = pk.dataset_reuters(num_words=1000.0, test_split=0.5, index_from=3.0, convert=False)
    x, y = reuters["train"]["x"], reuters["train"]["y"]
    assert len(x) == len(y) == 5614
    assert x[0][0] == 1 and max(map(max, x)) < 1000
    index = pk.dataset_reuters_word_index()
    assert sorted(index.values())[:3] == [1, 2, 3]
    assert all(isinstance(word, str) for word in index)


# Keras' own loaders


OFFLINE = """
import json
import pykeras3 as pk

def result(call):
    try:
        data = call()
    except Exception as error:
        return [type(error).__name__, error.__suppress_context__, str(error)]
    described = [[name, a.shape, str(a.dtype)] for part in data.values() for name, a in part.items()]
    return [*described, data["train"]["y"].tolist(), data["train"]["x"][0, 0, :3].tolist(), list(data)]

pk.use_sample_data()
pk.use_sample_data(False)
results = {name: result(getattr(pk, name)) for name in NAMES}
results["wrong"] = result(lambda: pk.dataset_cifar100("medium"))
print(json.dumps(results))
"""


def child(script, folder, **more):
    """Run a script whose downloads fail, with its own cache; return its last line and its errors."""
    nowhere = "http://127.0.0.1:9"
    proxies = {"http_proxy": nowhere, "https_proxy": nowhere, "no_proxy": "", "NO_PROXY": ""}
    environment = {
        "KERAS_HOME": str(folder),
        **proxies,
        "PYKERAS3_SAMPLE_DATA": "",
        "KERAS_BACKEND": "jax",
        **more,
    }
    result = run([sys.executable, "-c", script], 0, environment)
    return result.stdout.splitlines()[-1], result.stderr


@pytest.fixture(scope="module")
def offline(tmp_path_factory):
    """Return the loaders' results offline, with only Fashion-MNIST (small) in the cache."""
    folder = tmp_path_factory.mktemp("keras")
    files = folder / "datasets" / "fashion-mnist"
    files.mkdir(parents=True)
    for part, n in (("train", 3), ("t10k", 2)):
        write_idx(files / f"{part}-labels-idx1-ubyte.gz", np.arange(n), header=8)
        write_idx(files / f"{part}-images-idx3-ubyte.gz", np.arange(n * 784) % 256, header=16)
    printed, _ = child(OFFLINE.replace("NAMES", repr(list(LOADERS))), folder)
    return json.loads(printed)


def write_idx(path, values, header):
    with gzip.open(path, "wb") as file:
        file.write(bytes(header) + values.astype("uint8").tobytes())


def test_downloaded_files_are_read_from_the_cache(offline):
    assert offline["dataset_fashion_mnist"] == [
        ["x", [3, 28, 28], "uint8"],
        ["y", [3], "uint8"],
        ["x", [2, 28, 28], "uint8"],
        ["y", [2], "uint8"],
        [0, 1, 2],
        [0, 1, 2],
        ["train", "test"],
    ]


@pytest.mark.parametrize("name", [name for name in LOADERS if name != "dataset_fashion_mnist"])
def test_without_a_network_the_error_names_use_sample_data(offline, name):
    kind, alone, message = offline[name]
    assert kind == "ConnectionError" and alone
    assert message.startswith(
        f"{name}(): the data could not be downloaded (no network?); to work offline with sample data, set "
        "the environment variable PYKERAS3_SAMPLE_DATA=1 or call use_sample_data(). (Keras: URL fetch failure "
    )


def test_errors_of_the_loaders_are_passed_on(offline):
    assert offline["wrong"][0] == "ValueError"
    assert '`label_mode` must be one of `"fine"`, `"coarse"`. Received: label_mode=medium' in offline["wrong"][2]


def test_an_environment_variable_turns_sample_data_on(tmp_path):
    script = "import sys, pykeras3 as pk\nprint(pk.dataset_boston_housing()['test']['x'].shape, 'keras' in sys.modules)"
    printed, errors = child(script, tmp_path, PYKERAS3_SAMPLE_DATA="1")
    assert printed == "(102, 13) False"
    assert errors.count("sample data") == 1


# Wrong calls


@pytest.mark.parametrize(
    "call, message",
    [
        (
            lambda: pk.dataset_imdb(num_words=10.5),
            "dataset_imdb(): `num_words` must be an integer. Received: 10.5",
        ),
        (
            lambda: pk.dataset_reuters(seed="a"),
            "dataset_reuters(): `seed` must be an integer. Received: 'a'",
        ),
        (lambda: pk.dataset_mnist(5), "dataset_mnist(): `path` must be a path (a string). Received: 5"),
        (lambda: pk.dataset_boston_housing(sed=1), "unexpected argument `sed`. Did you mean `seed`"),
        (lambda: pk.dataset_cifar10(True, 1), "dataset_cifar10(): takes at most 1 positional argument"),
    ],
)
def test_wrong_calls_say_what_was_expected(call, message):
    with pytest.raises((TypeError, ValueError), match=re.escape(message)):
        call()
