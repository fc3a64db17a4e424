"""Synthetic datasets resemble the real ones, follow the loaders' options, and can be learned."""

import hashlib
import importlib
import itertools
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pykeras3.datasets import synthetic
from pykeras3.datasets.synthetic import sample, sample_data_in_use, sample_word_index, use_sample_data
from tests.support.subprocesses import run_python

VARIABLE = "PYKERAS3_SAMPLE_DATA"

TABLES = {
    ("boston_housing", ()): (404, 102, 13, "float64"),
    ("california_housing", (("version", "large"),)): (16512, 4128, 8, "float32"),
    ("california_housing", (("version", "small"),)): (480, 120, 8, "float32"),
}
TEXTS = {"imdb": (25000, 25000, 2), "reuters": (8982, 2246, 46)}
NAMES = ["mnist", "fashion_mnist", "cifar10", "cifar100", *TEXTS, "boston_housing", "california_housing"]
# cifar10 and imdb are made as cifar100 and reuters are, and take long
REMADE = [name for name in NAMES if name not in ("cifar10", "imdb")]


@pytest.fixture(scope="module")
def cifar10():
    return sample("cifar10")


@pytest.fixture(scope="module")
def cifar100():
    return sample("cifar100")


@pytest.fixture(autouse=True)
def switch_as_at_the_start(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    use_sample_data(None)
    yield
    use_sample_data(None)


def digest(data):
    total = hashlib.blake2b()
    for array in (array for part in data for array in part):
        total.update(repr((array.shape, array.dtype)).encode())
        if array.dtype == object:
            total.update(repr(list(map(len, array))).encode())
            array = np.fromiter(itertools.chain.from_iterable(array), "int64")
        total.update(np.ascontiguousarray(array))
    return total.hexdigest()


# The switch


def test_the_switch_is_off_unless_asked_for(monkeypatch):
    assert sample_data_in_use() is False
    for value, on in {"1": True, "true": True, "0": False, "": False, "no": False}.items():
        monkeypatch.setenv(VARIABLE, value)
        assert sample_data_in_use() is on


def test_the_function_wins_over_the_environment(monkeypatch):
    use_sample_data()
    assert sample_data_in_use() is True
    monkeypatch.setenv(VARIABLE, "1")
    use_sample_data(False)
    assert sample_data_in_use() is False
    use_sample_data(None)
    assert sample_data_in_use() is True


def test_importing_the_module_loads_nothing_heavy():
    code = (
        "import sys, pykeras3.datasets.synthetic\n"
        "print([m for m in ('numpy', 'sklearn', 'keras', 'tensorflow') if m in sys.modules])"
    )
    assert run_python(code).strip() == "[]"


# The notice


@pytest.mark.parametrize("name", NAMES)
def test_each_call_reports_sample_data_on_stderr(name, capsys, monkeypatch):
    monkeypatch.setenv(VARIABLE, "1")
    if name.startswith("cifar"):
        monkeypatch.setattr(synthetic, "_patterned_parts", lambda *_: ())
    for _ in range(2):
        sample(name)
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        assert err.startswith(f"pykeras3: dataset_{name}() returns sample data made from ")
        assert ", not " in err
        assert err.endswith(f"({VARIABLE} is on).\n")


def test_the_notice_names_the_switch_that_was_used(capsys):
    use_sample_data()
    sample("boston_housing")
    assert "(use_sample_data() is on)" in capsys.readouterr().err
    use_sample_data(False)
    sample("boston_housing")
    assert "(requested explicitly)" in capsys.readouterr().err


def test_the_word_index_has_its_notice_too(capsys):
    sample_word_index("imdb")
    assert capsys.readouterr().err.startswith("pykeras3: dataset_imdb_word_index() returns sample data")


# Shapes, dtypes and labels


def check_images(data, sizes, shape, label_shape, label_dtype, n_classes):
    for (x, y), n in zip(data, sizes):
        assert (x.shape, x.dtype) == ((n, *shape), "uint8")
        assert (y.shape, y.dtype) == ((n, *label_shape), label_dtype)
        assert np.array_equal(np.unique(y), np.arange(n_classes))
        assert x[:500].max() > 200
        assert x[:500].std() > 20


@pytest.mark.parametrize("name", ["mnist", "fashion_mnist"])
def test_grey_images_have_the_shapes_dtypes_and_labels_of_the_real_ones(name):
    check_images(sample(name), (60000, 10000), (28, 28), (), "uint8", 10)


def test_cifar10_has_the_shapes_dtypes_and_labels_of_the_real_one(cifar10):
    check_images(cifar10, (50000, 10000), (32, 32, 3), (1,), "uint8", 10)


def test_cifar100_has_the_shapes_dtypes_and_labels_of_the_real_one(cifar100):
    check_images(cifar100, (50000, 10000), (32, 32, 3), (1,), "int64", 100)


def test_cifar100_has_the_superclasses_as_coarse_labels(cifar100):
    coarse = sample("cifar100", label_mode="coarse")
    check_images(coarse, (50000, 10000), (32, 32, 3), (1,), "int64", 20)
    superclass_of = np.array(synthetic._SUPERCLASS_OF)
    assert np.bincount(superclass_of).tolist() == [5] * 20
    for (fine_x, fine_y), (coarse_x, coarse_y) in zip(cifar100, coarse):
        assert np.array_equal(fine_x, coarse_x)
        assert np.array_equal(superclass_of[fine_y], coarse_y)


@pytest.mark.parametrize("name", TEXTS)
def test_texts_have_the_shapes_dtypes_and_labels_of_the_real_ones(name):
    *sizes, n_classes = TEXTS[name]
    for (x, y), n in zip(sample(name), sizes):
        assert (x.shape, x.dtype) == ((n,), object)
        assert (y.shape, y.dtype) == ((n,), "int64")
        assert np.array_equal(np.unique(y), np.arange(n_classes))
        assert type(x[0]) is list
        assert {type(code) for code in x[0]} == {int}
        assert all(text[0] == 1 for text in x)


@pytest.mark.parametrize("case", TABLES, ids=str)
def test_tables_have_the_shapes_and_dtypes_of_the_real_ones(case):
    name, options = case
    n_train, n_test, n_features, dtype = TABLES[case]
    for (x, y), n in zip(sample(name, **dict(options)), (n_train, n_test)):
        assert (x.shape, x.dtype) == ((n, n_features), dtype)
        assert (y.shape, y.dtype) == ((n,), dtype)
        assert np.isfinite(x).all()
        low, high = (5, 50) if name == "boston_housing" else (14999, 500001)
        assert low <= y.min() < y.max() <= high


def test_images_follow_a_loaded_keras_set_to_channels_first(monkeypatch):
    class Keras:
        class config:
            image_data_format = staticmethod(lambda: "channels_first")

    images = np.zeros((2, 3, 32, 32))
    assert synthetic._channels_as_in_keras(images).shape == (2, 32, 32, 3)
    monkeypatch.setitem(sys.modules, "keras", Keras)
    assert synthetic._channels_as_in_keras(images).shape == (2, 3, 32, 32)


# The same on every run, and the caller's own


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("cifar")])
def test_a_changed_result_leaves_the_next_one_as_it_was(name):
    data = sample(name)
    before = digest(data)
    for part in data:
        for array in part:
            array[:] = 0
    assert digest(sample(name)) == before


def test_a_changed_text_leaves_the_next_one_as_it_was():
    (x, _), _ = sample("reuters")
    text = list(x[0])
    x[0].clear()
    assert sample("reuters")[0][0][0] == text


@pytest.fixture(scope="module")
def fresh_process():
    """Return what a separate process prints: digests of the data, the words, the heavy modules loaded."""
    code = (
        "import sys\n"
        "from tests.unit.test_synthetic_datasets import REMADE, digest, sample, sample_word_index\n"
        "print(*(digest(sample(name)) for name in REMADE))\n"
        "print(*sample_word_index('reuters'))\n"
        "print(*(m for m in ('keras', 'tensorflow', 'jax', 'torch') if m in sys.modules))"
    )
    return run_python(code, PYTHONHASHSEED="7").split("\n")


def test_a_fresh_process_makes_the_same_data(fresh_process, cifar100):
    known = {"cifar100": cifar100}
    assert fresh_process[0].split() == [digest(known.get(name) or sample(name)) for name in REMADE]


def test_a_fresh_process_has_the_same_words(fresh_process):
    assert fresh_process[1].split() == list(sample_word_index("reuters"))


def test_making_the_data_loads_neither_keras_nor_a_backend(fresh_process):
    assert fresh_process[2] == ""


# Digits


def test_no_digit_serves_both_for_training_and_for_testing():
    (train, _), (test, _) = synthetic._digit_sources()
    assert len(train) + len(test) == 1797
    assert not {digit.tobytes() for digit in train} & {digit.tobytes() for digit in test}


def test_mnist_images_are_redrawn_from_the_digits_of_their_own_part():
    n_train, n_test = (len(labels) for _, labels in synthetic._digit_sources())
    marked = np.zeros((n_train, 8, 8), "float32"), np.ones((n_test, 8, 8), "float32")
    labels = np.zeros(n_train, "uint8"), np.ones(n_test, "uint8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(synthetic, "_digit_sources", lambda: tuple(zip(marked, labels)))
        (x_train, y_train), (x_test, y_test) = synthetic._mnist_parts.__wrapped__()
    assert x_train.max() == 0 == y_train.max()
    assert x_test.max(axis=(1, 2)).min() > 200
    assert y_test.min() == 1


def test_without_scikit_learn_mnist_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    monkeypatch.setattr(synthetic, "_mnist_parts", synthetic._mnist_parts.__wrapped__)
    with pytest.raises(ImportError, match="pip install scikit-learn"):
        sample("mnist")
    assert capsys.readouterr().err == ""
    sample("fashion_mnist")


# The options of the text loaders, against Keras' own loaders on the same texts


def texts_by_keras(name, options):
    """Return what Keras' loader makes of the synthetic texts."""
    loader = importlib.import_module(f"keras.src.datasets.{name}")
    tokens, lengths, labels, _ = synthetic._corpus(name)
    ends = np.cumsum(lengths)
    tokens = tokens.tolist()
    texts = np.fromiter((tokens[e - n : e] for e, n in zip(ends, lengths)), object)
    half = len(texts) // 2
    parts = {"x_train": texts[:half], "y_train": labels[:half], "x": texts, "y": labels}
    parts |= {"x_test": texts[half:], "y_test": labels[half:]}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loader, "get_file", lambda **_: None)
        patch.setattr(loader.npz_utils, "load_npz", lambda _: parts)
        return loader.load_data(**options)


def as_lists(data):
    return [(x.tolist(), y.tolist()) for x, y in data]


OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "num_words": st.none() | st.integers(1, 3000),
        "skip_top": st.integers(0, 30),
        "maxlen": st.none() | st.integers(60, 250),
        "seed": st.integers(0, 2**32 - 1),
        "start_char": st.none() | st.integers(0, 5),
        "oov_char": st.none() | st.integers(0, 5),
        "index_from": st.integers(0, 10),
    },
)


@pytest.mark.parametrize("name", TEXTS)
@settings(max_examples=15)
@given(options=OPTIONS, test_split=st.floats(0, 0.9))
def test_text_options_have_the_effect_of_keras_options(name, options, test_split):
    if name == "reuters":
        options = {**options, "test_split": test_split}
    tokens, lengths, labels, words = synthetic._corpus(name)
    few = tokens[: lengths[:200].sum()], lengths[:200], labels[:200], words
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(synthetic, "_corpus", lambda _: few)
        assert as_lists(sample(name, **options)) == as_lists(texts_by_keras(name, options))


# The same options in their own right


def all_texts(name, **options):
    return [text for x, _ in sample(name, **options) for text in x]


def test_num_words_and_skip_top_put_the_oov_mark_in_place_of_other_words():
    plain = all_texts("reuters", num_words=10**6)
    cut = all_texts("reuters", num_words=100, skip_top=10, start_char=1, oov_char=2)
    for before, after in zip(plain[:200], cut[:200]):
        assert after == [code if 10 <= code < 100 else 2 for code in before]
    dropped = all_texts("reuters", num_words=100, skip_top=10, oov_char=None)
    assert dropped == [[code for code in text if 10 <= code < 100] for text in plain]


def test_maxlen_keeps_only_shorter_texts_with_their_labels():
    (x, y), _ = sample("reuters", num_words=10**6, test_split=0)
    (short, labels), _ = sample("reuters", num_words=10**6, test_split=0, maxlen=60)
    is_short = [len(text) < 60 for text in x]
    assert 0 < sum(is_short) < len(x)
    assert short.tolist() == x[is_short].tolist()
    assert np.array_equal(labels, y[is_short])


@pytest.mark.parametrize("name", TEXTS)
def test_a_maxlen_below_every_text_is_an_error(name):
    with pytest.raises(ValueError, match="maxlen=5"):
        sample(name, maxlen=5)


def test_start_char_and_index_from_shift_the_codes():
    plain = all_texts("reuters", num_words=10**6, start_char=None, index_from=0)
    shifted = all_texts("reuters", num_words=10**6, start_char=7, index_from=5)
    assert min(map(min, plain)) == 1
    assert shifted == [[7] + [code + 5 for code in text] for text in plain]


@pytest.mark.parametrize("name", ["reuters", "boston_housing", "california_housing"])
def test_test_split_is_the_share_of_test_rows(name):
    total = sum(len(y) for _, y in sample(name))
    for share in (0, 0.25, 0.5):
        (x_train, y_train), (x_test, y_test) = sample(name, test_split=share)
        assert len(x_train) == len(y_train) == int(total * (1 - share))
        assert len(x_test) == len(y_test) == total - len(x_train)


@pytest.mark.parametrize("name", ["boston_housing", "california_housing"])
def test_seed_shuffles_the_rows_of_a_table(name):
    (x, y), _ = sample(name, test_split=0, seed=1)
    (x2, y2), _ = sample(name, test_split=0, seed=2)
    assert not np.array_equal(y, y2)
    order, order2 = np.lexsort((x[:, 5], y)), np.lexsort((x2[:, 5], y2))
    assert np.array_equal(x[order], x2[order2])
    assert np.array_equal(y[order], y2[order2])


def test_path_is_accepted_where_keras_accepts_it():
    for name in ("mnist", "reuters", "boston_housing", "california_housing"):
        sample(name, path="elsewhere.npz")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("cifar100", {"label_mode": "both"}),
        ("california_housing", {"version": "huge"}),
        ("boston_housing", {"test_split": 1}),
        ("california_housing", {"test_split": -0.1}),
        ("titanic", {}),
    ],
)
def test_a_wrong_option_is_an_error_and_gives_no_notice(name, options, capsys):
    with pytest.raises(ValueError, match="must be|no sample"):
        sample(name, **options)
    assert capsys.readouterr().err == ""


def test_an_unknown_option_is_an_error():
    with pytest.raises(TypeError, match="num_word"):
        sample("imdb", num_word=1000)


# Words


@pytest.mark.parametrize("name", TEXTS)
def test_word_index_ranks_words_by_frequency(name):
    index = sample_word_index(name)
    assert len(index) > 5000
    assert sorted(index.values()) == list(range(1, len(index) + 1))
    assert all(word.replace("-", "").isalpha() and word.islower() for word in index)
    codes = np.concatenate(all_texts(name, num_words=10**6, start_char=None, index_from=0))
    counts = np.bincount(codes, minlength=len(index) + 1)[1:]
    assert len(counts) == len(index)
    assert (np.diff(counts) <= 0).all()


def test_there_is_no_word_index_for_images():
    with pytest.raises(ValueError, match="mnist"):
        sample_word_index("mnist")


# Learning


def pixels(x, n):
    return x[:n].reshape(n, -1) / 255


@pytest.mark.parametrize("name", ["mnist", "fashion_mnist"])
def test_grey_images_can_be_learnt(name):
    from sklearn.linear_model import SGDClassifier

    (x_train, y_train), (x_test, y_test) = sample(name)
    model = SGDClassifier(random_state=0, max_iter=20, tol=None)
    model.fit(pixels(x_train, 4000), y_train[:4000])
    assert model.score(pixels(x_test, 2000), y_test[:2000]) > 0.85


def colours_and_stripes(x):
    """Return the color of each image's center minus that of its border, and its variation in each direction."""
    x = x.astype("float32")
    border = np.concatenate([x[:, :3], x[:, -3:]], axis=1).mean(axis=(1, 2))
    across, down = (abs(np.diff(x[:, ::2, ::2], axis=axis)).mean(axis=(1, 2)) for axis in (1, 2))
    return np.hstack([x[:, 10:22, 10:22].mean(axis=(1, 2)) - border, across, down])


@pytest.mark.parametrize(("name", "least"), [("cifar10", 0.7), ("cifar100", 0.3)])
def test_colour_images_can_be_learnt(name, least, request):
    from sklearn.discriminant_analysis import QuadraticDiscriminantAnalysis

    (x_train, y_train), (x_test, y_test) = request.getfixturevalue(name)
    model = QuadraticDiscriminantAnalysis()
    model.fit(colours_and_stripes(x_train[:6000]), y_train[:6000].ravel())
    assert model.score(colours_and_stripes(x_test[:2000]), y_test[:2000].ravel()) > least


@pytest.mark.parametrize(("name", "least"), [("imdb", 0.75), ("reuters", 0.6)])
def test_texts_can_be_learnt(name, least):
    from sklearn.naive_bayes import MultinomialNB

    (x_train, y_train), (x_test, y_test) = sample(name, num_words=1000)
    model = MultinomialNB(alpha=0.1).fit(word_counts(x_train[:5000]), y_train[:5000])
    assert model.score(word_counts(x_test[:1000]), y_test[:1000]) > least


def word_counts(texts, n_words=1000):
    return np.array([np.bincount(text, minlength=n_words) for text in texts])


def test_opinion_words_tell_the_sentiment():
    index = sample_word_index("imdb")
    (x, y), _ = sample("imdb")
    for word, sentiment in (("wonderful", 1), ("awful", 0)):
        code = index[word] + 3
        assert np.mean([label == sentiment for text, label in zip(x, y) if code in text]) > 0.6


@pytest.mark.parametrize("name", ["boston_housing", "california_housing"])
def test_prices_depend_on_the_features_and_not_only_linearly(name):
    from sklearn.ensemble import RandomForestRegressor
    from sklearn.linear_model import LinearRegression

    (x_train, y_train), (x_test, y_test) = sample(name)
    x_train, y_train = x_train[:4000], y_train[:4000]
    linear = LinearRegression().fit(x_train, y_train).score(x_test, y_test)
    forest = RandomForestRegressor(30, random_state=0).fit(x_train, y_train).score(x_test, y_test)
    assert 0.4 < linear < 0.95
    assert forest > max(linear, 0.6)
