"""Synthetic versions of the datasets that Keras downloads, for work without a network.

Off by default; turned on by the environment variable ``PYKERAS3_SAMPLE_DATA=1`` or by
``use_sample_data()``.  Synthetic data has the shapes, dtypes and labels of the real dataset and is
the same in every run.  A notice on standard error tells when it is used.
"""

import functools
import itertools
import os
import sys

_SWITCH = "PYKERAS3_SAMPLE_DATA"


class Choice:
    """Use of synthetic data, as chosen in this process; None leaves the choice to the environment variable."""

    def __init__(self):
        self.on: bool | None = None


_choice = Choice()


def use_sample_data(on=True):
    """Turn synthetic datasets on or off in this process.

    While they are on, the dataset loaders download nothing: they return synthetic data of the same
    shapes, dtypes and labels, with a notice on standard error.

    Args:
        on: `True` for synthetic data, `False` for the real datasets; both override the environment
            variable `PYKERAS3_SAMPLE_DATA`.  `None` leaves the choice to that variable again.
    """
    _choice.on = None if on is None else bool(on)


def sample_data_in_use():
    """Return True if the dataset loaders return synthetic data."""
    if _choice.on is not None:
        return _choice.on
    return os.environ.get(_SWITCH, "").strip().lower() in {"1", "true", "yes", "on"}


def sample(name, **options):
    """Return the synthetic version of a Keras dataset, after a notice on standard error.

    Args:
        name: a dataset of `keras.datasets`: `"mnist"`, `"fashion_mnist"`, `"cifar10"`,
            `"cifar100"`, `"imdb"`, `"reuters"`, `"boston_housing"` or `"california_housing"`.
        **options: the arguments of that dataset's `load_data()`, with the same meaning and
            defaults (`path` is accepted and not used: there is no file).

    Returns:
        `(x_train, y_train), (x_test, y_test)`, as `keras.datasets.<name>.load_data()` does.
        The arrays are the caller's own: changing them does not change the next call's.
    """
    if name not in _DATASETS:
        raise ValueError(f"There is no sample data for {name!r}. Available: {', '.join(_DATASETS)}.")
    load, contents = _DATASETS[name]
    data = load(**options)
    _notify(f"dataset_{name}", contents)
    return data


def sample_word_index(name):
    """Return the word index of a synthetic text dataset, after a notice on standard error.

    Args:
        name: `"imdb"` or `"reuters"`.

    Returns:
        A dict from word to rank, 1 being the most frequent word of `sample(name)`.  As with the
        real datasets, a word of rank `r` is stored in the sequences as `r + index_from`.
    """
    if name not in _CORPORA:
        raise ValueError(f"There is no sample word index for {name!r}. Available: imdb, reuters.")
    words = _corpus(name)[3]
    _notify(f"dataset_{name}_word_index", f"the words of random texts, not the {name} word index")
    return {word: rank for rank, word in enumerate(words, start=1)}


def _notify(function, contents):
    """Tell on standard error that a function returns synthetic data."""
    if _choice.on:
        reason = "use_sample_data() is on"
    elif sample_data_in_use():
        reason = f"{_SWITCH} is on"
    else:
        reason = "requested explicitly"
    print(f"pykeras3: {function}() returns sample data made from {contents} ({reason}).", file=sys.stderr)


def _generator(*names):
    """Return a random generator seeded by name, so that each part of a dataset has its own."""
    import numpy as np

    return np.random.default_rng(list("/".join(names).encode()))


def _batches(n, size=5000):
    """Return slices that cover n rows, to process float images in limited memory."""
    return [slice(start, min(start + size, n)) for start in range(0, n, size)]


def _balanced_labels(n, n_classes, rng):
    """Return n shuffled labels, each class equally often."""
    import numpy as np

    return rng.permutation(np.arange(n) % n_classes)


def _copies(data):
    """Copy pairs of cached arrays, since callers may change theirs."""
    return tuple((x.copy(), y.copy()) for x, y in data)


# Handwritten digits, for MNIST


def _mnist(path="mnist.npz"):
    """Return synthetic data for MNIST."""
    return _copies(_mnist_parts())


@functools.cache
def _mnist_parts():
    """Draw the training and test images of synthetic MNIST."""
    train, test = _digit_sources()
    return (
        _redrawn_digits(*train, n=60000, rng=_generator("mnist", "train")),
        _redrawn_digits(*test, n=10000, rng=_generator("mnist", "test")),
    )


def _digit_sources():
    """Return the 8x8 digits from which training images are drawn, and those for test images."""
    digits = _load_digits()
    pixels = (digits.images / digits.images.max()).astype("float32")
    labels = digits.target.astype("uint8")
    # Shuffled first, for the digits come writer by writer.
    order = _generator("mnist", "sources").permutation(len(labels))
    return _cut(pixels[order], labels[order], test_split=1 / 6)


def _load_digits():
    """Load scikit-learn's handwritten digits."""
    try:
        from sklearn.datasets import load_digits
    except ImportError as error:
        raise ImportError(
            "The sample data for MNIST needs scikit-learn, which is not installed. Install it: pip install scikit-learn"
        ) from error
    return load_digits()


def _redrawn_digits(pixels, labels, n, rng):
    """Draw n uint8 images of 28x28, each a digit of `pixels` moved, stretched and shaded at random."""
    import numpy as np

    source = rng.integers(len(labels), size=n)
    images = np.empty((n, 28, 28), "uint8")
    for batch in _batches(n):
        digits = pixels[source[batch]]
        rows = _stretch(digits.shape[1], 28, rng, len(digits))
        columns = _stretch(digits.shape[2], 28, rng, len(digits))
        ink = rng.uniform(0.9, 1.6, (len(digits), 1, 1)).astype("float32")
        images[batch] = 255 * np.minimum(ink * (rows @ digits @ columns.transpose(0, 2, 1)), 1)
    return images, labels[source]


def _stretch(n_in, n_out, rng, n):
    """Return bilinear weights (n, n_out, n_in) that spread n_in samples over about 20 of n_out pixels."""
    import numpy as np

    width = rng.uniform(19, 22, (n, 1)).astype("float32")
    centre = rng.uniform(-1, 1, (n, 1)).astype("float32") + (n_out - 1) / 2
    position = (np.arange(n_out, dtype="float32") - centre) * (n_in / width) + (n_in - 1) / 2
    return np.maximum(1 - abs(position[:, :, None] - np.arange(n_in, dtype="float32")), 0)


# Garments, for Fashion-MNIST

# Each part is a trapezoid: top, bottom, left and right end of its top edge, left and right end of
# its bottom edge, and shade (below 0 it darkens what is there).
_GARMENTS = {
    "T-shirt": [
        (4, 24, 9, 18, 9, 18, 1.0),
        (4, 12, 7, 10, 2, 7, 1.0),
        (4, 12, 17, 20, 20, 25, 1.0),
        (3, 6, 11, 16, 13, 14, -0.9),
    ],
    "Trouser": [
        (2, 9, 9, 18, 8, 19, 1.0),
        (8, 26, 8, 13, 8, 12, 1.0),
        (8, 26, 14, 19, 15, 19, 1.0),
    ],
    "Pullover": [
        (4, 24, 8, 19, 8, 19, 1.0),
        (4, 23, 6, 9, 3, 7, 1.0),
        (4, 23, 18, 21, 20, 24, 1.0),
        (3, 5, 11, 16, 12, 15, -0.6),
    ],
    "Dress": [(2, 11, 11, 16, 11, 16, 1.0), (11, 26, 11, 16, 8, 19, 1.0)],
    "Coat": [
        (3, 26, 8, 19, 7, 20, 1.0),
        (4, 23, 6, 9, 3, 7, 1.0),
        (4, 23, 18, 21, 20, 24, 1.0),
        (3, 10, 11, 16, 13, 14, -0.7),
        (9, 26, 13, 14, 13, 14, -0.7),
    ],
    "Sandal": [
        (20, 22, 3, 25, 3, 25, 1.0),
        (13, 20, 6, 8, 9, 11, 0.8),
        (12, 20, 18, 20, 14, 16, 0.8),
        (22, 25, 21, 25, 22, 25, 1.0),
    ],
    "Shirt": [
        (4, 25, 8, 19, 8, 19, 1.0),
        (4, 19, 6, 9, 3, 7, 1.0),
        (4, 19, 18, 21, 20, 24, 1.0),
        (2, 5, 11, 16, 12, 15, 0.8),
        (5, 25, 13, 14, 13, 14, -0.4),
    ],
    "Sneaker": [(12, 19, 16, 25, 4, 26, 1.0), (19, 22, 3, 26, 3, 26, 0.6)],
    "Bag": [
        (11, 24, 4, 23, 3, 24, 1.0),
        (4, 6, 9, 18, 8, 19, 0.8),
        (5, 12, 8, 10, 7, 9, 0.8),
        (5, 12, 17, 19, 18, 20, 0.8),
    ],
    "Ankle boot": [
        (4, 18, 14, 24, 13, 24, 1.0),
        (15, 22, 9, 24, 4, 24, 1.0),
        (22, 24, 4, 24, 4, 24, 0.6),
    ],
}


def _fashion_mnist():
    """Return synthetic data for Fashion-MNIST."""
    return _copies(_fashion_parts())


@functools.cache
def _fashion_parts():
    """Draw the training and test images of synthetic Fashion-MNIST."""
    return (
        _drawn_garments(60000, _generator("fashion_mnist", "train")),
        _drawn_garments(10000, _generator("fashion_mnist", "test")),
    )


def _drawn_garments(n, rng):
    """Draw n images of garments and their labels."""
    import numpy as np

    labels = _balanced_labels(n, len(_GARMENTS), rng).astype("uint8")
    images = np.empty((n, 28, 28), "uint8")
    for label, parts in enumerate(_GARMENTS.values()):
        rows = np.flatnonzero(labels == label)
        images[rows] = 255 * _drawn_parts(parts, len(rows), rng)
    return images, labels


def _drawn_parts(parts, n, rng):
    """Draw n pictures, with values from 0 to 1, of one garment cut and shaded differently."""
    import numpy as np

    size = rng.uniform(0.75, 1.05, (n, 1, 1)).astype("float32")
    middle = 13.5 + rng.uniform(-2.5, 2.5, (2, n, 1, 1)).astype("float32")
    picture = np.zeros((n, 28, 28), "float32")
    for *edges, shade in parts:
        cut = np.array(edges, "float32")[:, None, None, None] - 13.5
        cut = size * (cut + rng.standard_normal((6, n, 1, 1), "float32"))
        cover = _trapezoid(cut[:2] + middle[0], cut[2:] + middle[1])
        if shade > 0:
            np.maximum(picture, shade * cover, out=picture)
        else:
            picture *= 1 + shade * cover
    cloth = 0.1 * rng.standard_normal(picture.shape, "float32")
    cloth += rng.uniform(0.3, 0.9, (n, 1, 1)).astype("float32")
    return picture * np.clip(cloth, 0, 1)


def _trapezoid(heights, ends):
    """Compute how much of each pixel of 28x28 a trapezoid covers, from 0 to 1."""
    import numpy as np

    x = np.arange(28, dtype="float32")
    y = x[:, None]
    (top, bottom), (left_top, right_top, left_bottom, right_bottom) = heights, ends
    down = np.clip((y - top) / np.maximum(bottom - top, 1), 0, 1)
    left = left_top + down * (left_bottom - left_top)
    right = right_top + down * (right_bottom - right_top)
    inside = np.clip(np.minimum(x - left, right - x) + 0.5, 0, 1)
    return inside * np.clip(np.minimum(y - top, bottom - y) + 0.5, 0, 1)


# Colour patterns, for CIFAR: related classes share a colour and differ by the stripes on it

_SUPERCLASS_OF = (  # of each fine class of CIFAR-100, in its published order
    4,
    1,
    14,
    8,
    0,
    6,
    7,
    7,
    18,
    3,
    3,
    14,
    9,
    18,
    7,
    11,
    3,
    9,
    7,
    11,
    6,
    11,
    5,
    10,
    7,
    6,
    13,
    15,
    3,
    15,
    0,
    11,
    1,
    10,
    12,
    14,
    16,
    9,
    11,
    5,
    5,
    19,
    8,
    8,
    15,
    13,
    14,
    17,
    18,
    10,
    16,
    4,
    17,
    4,
    2,
    0,
    17,
    4,
    18,
    17,
    10,
    3,
    2,
    12,
    12,
    16,
    12,
    1,
    9,
    19,
    2,
    10,
    0,
    1,
    16,
    12,
    9,
    13,
    15,
    13,
    16,
    19,
    2,
    4,
    6,
    19,
    5,
    5,
    8,
    19,
    18,
    1,
    2,
    15,
    6,
    0,
    17,
    8,
    14,
    13,
)


def _cifar10():
    """Return synthetic data for CIFAR-10."""
    colour, stripes = [label // 2 for label in range(10)], [label % 2 for label in range(10)]
    return tuple((images, labels.astype("uint8")) for images, labels in _patterned_parts("cifar10", colour, stripes))


def _cifar100(label_mode="fine"):
    """Return synthetic data for CIFAR-100."""
    import numpy as np

    if label_mode not in ("fine", "coarse"):
        raise ValueError(f'dataset_cifar100(): `label_mode` must be "fine" or "coarse". Received: {label_mode!r}')
    superclass = np.array(_SUPERCLASS_OF)
    stripes = [_SUPERCLASS_OF[:label].count(_SUPERCLASS_OF[label]) for label in range(100)]
    parts = _patterned_parts("cifar100", superclass, stripes)
    if label_mode == "fine":
        return parts
    return tuple((images, superclass[labels]) for images, labels in parts)


def _patterned_parts(name, colour, stripes):
    """Return training and test pairs whose class c has the color `colour[c]` and the stripes `stripes[c]`."""
    import numpy as np

    colour, stripes = np.array(colour), np.array(stripes)
    parts = []
    for part, n in (("train", 50000), ("test", 10000)):
        rng = _generator(name, part)
        labels = _balanced_labels(n, len(colour), rng)
        images = _patterns(colour[labels], stripes[labels], rng)
        parts.append((_channels_as_in_keras(images), labels[:, None]))
    return tuple(parts)


def _patterns(colour, stripes, rng):
    """Draw uint8 images (n, 3, 32, 32) of a spot of the given color and stripes on a grayish ground."""
    import numpy as np

    n_colours, n_stripes = colour.max() + 1, stripes.max() + 1
    images = np.empty((len(colour), 3, 32, 32), "uint8")
    for batch in _batches(len(colour)):
        n = len(colour[batch])
        ground = rng.uniform(40, 180, (n, 1)) + rng.uniform(-20, 20, (n, 3))
        # Spread enough that neighbouring colours are at times mistaken for each other.
        paint = _rgb((colour[batch] + 0.3 * rng.standard_normal(n)) / n_colours)
        ground, change = (c.astype("float32")[..., None, None] for c in (ground, paint - ground))
        cover = _spot(n, rng) * _stripes(stripes[batch], n_stripes, rng)
        noise = np.frombuffer(rng.bytes(n * 3 * 32 * 32), "uint8").reshape(n, 3, 32, 32)
        # The picture stays below 224, so that noise below 32 cannot take it past 255.
        images[batch] = (ground + cover[:, None] * change).astype("uint8") + (noise >> 3)
    return images


def _rgb(hue):
    """Return colors (n, 3) of the given hues, which go once round from 0 to 1."""
    import numpy as np

    return 112 + 100 * np.cos(2 * np.pi * (hue[:, None] - np.arange(3) / 3))


def _spot(n, rng):
    """Draw soft round spots (n, 32, 32), 1 at the center and near 0 away from it."""
    import numpy as np

    centre = rng.uniform(10, 22, (2, n, 1)).astype("float32")
    radius = rng.uniform(7, 12, (n, 1)).astype("float32")
    profile = np.exp(-(((np.arange(32, dtype="float32") - centre) / radius) ** 2))
    return profile[0][:, :, None] * profile[1][:, None, :]


def _stripes(kind, n_kinds, rng):
    """Draw stripes (n, 32, 32) from 0 to 1, with a direction set by `kind` and a random phase."""
    import numpy as np

    angle = np.pi * np.arange(n_kinds)[:, None, None] / n_kinds
    along = np.cos(angle) * np.arange(32)[:, None] + np.sin(angle) * np.arange(32)
    wave = 2 * np.pi / 8 * along
    phase = rng.uniform(0, 2 * np.pi, (len(kind), 1, 1)).astype("float32")
    # sin(wave + phase), without a sine for each pixel of each image
    sine, cosine = np.sin(wave).astype("float32"), np.cos(wave).astype("float32")
    return 0.5 + 0.5 * (sine[kind] * np.cos(phase) + cosine[kind] * np.sin(phase))


def _channels_as_in_keras(images):
    """Return the images with channels last, unless Keras is loaded and set to have them first."""
    keras = sys.modules.get("keras")
    if keras is not None and keras.config.image_data_format() == "channels_first":
        return images
    return images.transpose(0, 2, 3, 1)


# Word sequences, for IMDB and Reuters

_COMMON_WORDS = """
    the and a of to is it in i this that was as for with but on not you are his have be he one all
    at by an who from like so or just about out has if what some there very when no more even my
    would which only really had up time their were she her been do how because other into them than
    """
_FILM_WORDS = """
    movie film story scene character plot actor director script music camera ending screen role
    """
_PRAISE = """
    great wonderful excellent beautiful funny brilliant perfect superb moving clever charming
    gripping memorable fresh touching delightful honest graceful inspired masterpiece
    """
_BLAME = """
    bad terrible awful ugly unfunny stupid flawed horrible boring clumsy annoying
    tedious forgettable stale tiresome dreadful fake wooden uninspired disaster
    """
_BUSINESS_WORDS = """
    said mln dlrs pct year company shares billion bank net corp market stock price government
    quarter share profit loss sales group tonnes exchange foreign rate agreement ministry
    """
_TOPICS = """
    cocoa grain veg-oil earn acq wheat copper housing money-supply coffee sugar trade reserves ship
    cotton carcass crude nat-gas cpi money-fx interest gnp meal-feed alum oilseed gold tin
    strategic-metal livestock retail ipi iron-steel rubber heat jobs lei bop zinc orange pet-chem
    dlr gas silver wpi hog lead
    """
_LARGE_TOPICS = "earn acq money-fx crude grain trade interest ship money-supply sugar coffee"
_STEMS = """
    act add aid aim alter answer arm arrest ask assert attend award back band bank bark blend
    block board boil bolt bond book boost bowl brand burn call camp cart cast chain charm chart
    check claim cloud coast coat collect connect cook cool count craft crack crawl credit crown curl
    depend design direct doubt draft drain drift edit end enter export farm fear
    field fill film float flood flow fold follow form gain gather guard hand harvest head
    heat help hunt insert invent join jump kick land last lean learn lift light limit link list
    load lock long look mark market melt mend mind mount need nest offer open order pack paint
    park part perform plant play plead point pool post pour pray present print prompt protest pull
    pump rain record reform rent report rest return reward risk roar rock roll round sail salt scold
    select shadow shift shout sign sort sound spray
    stack start stay talk tank target tend test thank trail train transfer
    treat trust turn twist view visit wait walk want warm warn water weigh wonder work yield
    """
_PREFIXES = ("", "re", "un", "over", "out", "under", "mis", "fore")
_SUFFIXES = ("", "s", "ed", "ing", "er", "ers", "able", "less")


def _built_words():
    """Return words made of a prefix, a stem and a suffix, the shortest first as in a natural language."""
    parts = itertools.product(_PREFIXES, _STEMS.split(), _SUFFIXES)
    return sorted(map("".join, parts), key=len)


def _vocabulary(*texts):
    """Return the words of the given texts, then built ones: each once, the most frequent first."""
    return list(dict.fromkeys(" ".join(texts).split() + _built_words()))


@functools.cache
def _corpus(name):
    """Return the texts as ranks of words end to end, their lengths, their labels, and the words by rank."""
    import numpy as np

    words, tokens, lengths, labels = _CORPORA[name](_generator(name, "texts"))
    by_frequency = np.argsort(-np.bincount(tokens, minlength=len(words)), kind="stable")
    rank = np.empty(len(words), "int64")
    rank[by_frequency] = np.arange(1, len(words) + 1)
    return rank[tokens], lengths, labels, [words[i] for i in by_frequency]


def _written_reviews(rng):
    """Write 50000 reviews, each with more of the words of its own sentiment."""
    import numpy as np

    opinions = [word for pair in zip(_PRAISE.split(), _BLAME.split()) for word in pair]
    words = _vocabulary(_COMMON_WORDS, _FILM_WORDS, *opinions)
    labels = np.tile([0, 1], 25000)
    lengths = _text_lengths(len(labels), rng)
    tokens = _drawn_words(len(words), lengths.sum(), rng)

    first_opinion = words.index(opinions[0])
    is_opinion = (tokens >= first_opinion) & (tokens < first_opinion + len(opinions))
    positions = np.flatnonzero(is_opinion)
    pair, is_blame = np.divmod(tokens[positions] - first_opinion, 2)
    is_against = is_blame == np.repeat(labels, lengths)[positions]
    turned = is_against & (rng.random(len(positions)) < 0.6)
    tokens[positions] = first_opinion + 2 * pair + (is_blame ^ turned)
    return words, tokens, lengths, labels


def _written_newswires(rng):
    """Write 11228 newswires, with a few words of their topic in each."""
    import numpy as np

    topics = _TOPICS.split()
    words = _vocabulary(_COMMON_WORDS, _BUSINESS_WORDS, _TOPICS)
    labels = rng.choice(len(topics), size=11228, p=_topic_shares(topics))
    lengths = _text_lengths(len(labels), rng)
    tokens = _drawn_words(len(words), lengths.sum(), rng)

    jargon = _topic_words(topics, words)
    on_topic = np.flatnonzero(rng.random(len(tokens)) < 0.06)
    topic = np.repeat(labels, lengths)[on_topic]
    tokens[on_topic] = jargon[topic, rng.integers(jargon.shape[1], size=len(topic))]
    return words, tokens, lengths, labels


def _topic_shares(topics):
    """Return the probability of each topic: a few have most of the newswires, as in the real dataset."""
    import numpy as np

    by_size = list(dict.fromkeys(_LARGE_TOPICS.split() + topics))
    share = np.array([1 / (1 + by_size.index(topic)) ** 1.2 for topic in topics])
    return share / share.sum()


def _topic_words(topics, words, n_each=12):
    """Return the positions in `words` of the words of each topic, its name first: (topics, n_each)."""
    import numpy as np

    names = [words.index(topic) for topic in topics]
    others = max(names) + 1 + np.arange(len(names) * (n_each - 1)).reshape(n_each - 1, -1)
    return np.vstack([names, others]).T


def _text_lengths(n, rng):
    """Draw the lengths of n texts."""
    import numpy as np

    return np.clip(rng.lognormal(np.log(75), 0.5, n), 20, 200).astype("int64")


def _drawn_words(n_words, n, rng):
    """Draw n positions of words by Zipf's law."""
    import numpy as np

    cumulated = np.cumsum(1 / (np.arange(n_words) + 2.7))
    return np.searchsorted(cumulated, rng.random(n) * cumulated[-1])


_CORPORA = {"imdb": _written_reviews, "reuters": _written_newswires}


def _imdb(
    path="imdb.npz",
    num_words=None,
    skip_top=0,
    maxlen=None,
    seed=113,
    start_char=1,
    oov_char=2,
    index_from=3,
):
    """Return synthetic data for IMDB."""
    import numpy as np

    tokens, lengths, labels, _ = _corpus("imdb")
    shuffled, n_train = np.random.RandomState(seed), len(labels) // 2
    train = shuffled.permutation(n_train)
    test = n_train + shuffled.permutation(len(labels) - n_train)
    train, test = (_short_enough(part, lengths, maxlen, start_char) for part in (train, test))
    order = np.concatenate([train, test])
    texts = _encoded(tokens, lengths, order, num_words, skip_top, start_char, oov_char, index_from)
    return (texts[: len(train)], labels[train]), (texts[len(train) :], labels[test])


def _reuters(
    path="reuters.npz",
    num_words=None,
    skip_top=0,
    maxlen=None,
    test_split=0.2,
    seed=113,
    start_char=1,
    oov_char=2,
    index_from=3,
):
    """Return synthetic data for Reuters."""
    import numpy as np

    tokens, lengths, labels, _ = _corpus("reuters")
    order = np.random.RandomState(seed).permutation(len(labels))
    order = _short_enough(order, lengths, maxlen, start_char)
    texts = _encoded(tokens, lengths, order, num_words, skip_top, start_char, oov_char, index_from)
    return _cut(texts, labels[order], test_split)


def _short_enough(texts, lengths, maxlen, start_char):
    """Return the texts that are, with their start mark, shorter than maxlen, as in Keras."""
    if not maxlen:
        return texts
    short = texts[lengths[texts] + (start_char is not None) < maxlen]
    if not len(short):
        raise ValueError(f"No text is shorter than maxlen={maxlen}. Increase maxlen.")
    return short


def _encoded(tokens, lengths, order, num_words, skip_top, start_char, oov_char, index_from):
    """Return the texts of `order` as an object array of lists of int, by the rules of Keras' loaders."""
    import numpy as np

    codes = tokens + (index_from or 0)
    starts = np.cumsum(lengths) - lengths
    prefix = np.array([] if start_char is None else [start_char], codes.dtype)
    if not num_words:
        highest = np.maximum.reduceat(codes, starts)[order]
        num_words = np.concatenate([highest, prefix]).max()

    def within(values):
        """Return True for codes that are kept as they are."""
        return (skip_top <= values) & (values < num_words)

    if oov_char is None:
        lengths = np.add.reduceat(within(codes), starts, dtype="int64")
        starts = np.cumsum(lengths) - lengths
        codes, prefix = codes[within(codes)], prefix[within(prefix)]
    else:
        codes = np.where(within(codes), codes, oov_char)
        prefix = np.where(within(prefix), prefix, oov_char)
    codes, prefix = codes.tolist(), prefix.tolist()
    spans = zip(starts[order].tolist(), lengths[order].tolist())
    texts = (prefix + codes[start : start + length] for start, length in spans)
    return np.fromiter(texts, dtype=object, count=len(order))


# Tables of houses


def _boston_housing(path="boston_housing.npz", test_split=0.2, seed=113):
    """Return synthetic data for Boston housing."""
    return _shuffled_and_cut(*_boston_table(), test_split, seed)


def _california_housing(version="large", path="california_housing.npz", test_split=0.2, seed=113):
    """Return synthetic data for California housing."""
    if version not in ("small", "large"):
        raise ValueError(f"dataset_california_housing(): `version` must be 'small' or 'large'. Received: {version!r}")
    n = 600 if version == "small" else 20640
    x, y = _california_table()
    return _shuffled_and_cut(x[:n], y[:n], test_split, seed)


def _shuffled_and_cut(x, y, test_split, seed):
    """Shuffle by a seed and split into training and test data."""
    import numpy as np

    if not 0 <= test_split < 1:
        raise ValueError(f"`test_split` must be at least 0 and less than 1. Received: {test_split}")
    order = np.random.RandomState(seed).permutation(len(x))
    return _cut(x[order], y[order], test_split)


def _cut(x, y, test_split):
    """Split into training and test data."""
    n_train = int(len(x) * (1 - test_split))
    return (x[:n_train], y[:n_train]), (x[n_train:], y[n_train:])


@functools.cache
def _boston_table():
    """Return 506 towns: 13 features, and a price in thousands that depends on most of them."""
    import numpy as np

    rng, n = _generator("boston_housing"), 506
    density = rng.beta(1.2, 1.5, n)
    wealth = rng.standard_normal(n) - density
    crime = np.exp(-4 + 6 * density + 0.8 * rng.standard_normal(n))
    large_lots = np.where(density < 0.3, 100 * rng.random(n), 0)
    industry = np.clip(2 + 20 * density + 2 * rng.standard_normal(n), 0.5, 28)
    by_river = rng.random(n) < 0.07
    nitric_oxide = 0.39 + 0.4 * density + 0.03 * rng.standard_normal(n)
    rooms = np.clip(6.5 + 0.5 * wealth + 0.3 * rng.standard_normal(n), 3.5, 8.8)
    old_share = np.clip(30 + 70 * density + 15 * rng.standard_normal(n), 3, 100)
    distance = 1.1 + 8 * (1 - density) ** 2 * rng.uniform(0.6, 1.4, n)
    highways = np.where(density > 0.7, 24, rng.integers(1, 9, n))
    tax = np.round(220 + 14 * highways + 100 * density + 30 * rng.standard_normal(n))
    pupils = np.clip(17 + 3 * density - wealth + rng.standard_normal(n), 12.6, 22)
    # The real 13th column but one speaks of people's race: here it is noise, and no price uses it.
    noise = np.clip(rng.normal(380, 20, n), 0.3, 397)
    low_status = np.clip(np.exp(2.2 - 0.5 * wealth + 0.25 * rng.standard_normal(n)), 1.7, 38)
    price = 26 + 6 * (rooms - 6) * abs(rooms - 5) + 3 * by_river - 0.45 * low_status
    price += -8 * (nitric_oxide - 0.5) - 0.1 * np.sqrt(crime) - 0.5 * (pupils - 18)
    x = np.column_stack(
        [
            crime,
            large_lots,
            industry,
            by_river,
            nitric_oxide,
            rooms,
            old_share,
            distance,
            highways,
            tax,
            pupils,
            noise,
            low_status,
        ]
    )
    return x, np.clip(np.round(price + 2 * rng.standard_normal(n), 1), 5, 50)


@functools.cache
def _california_table():
    """Return 20640 districts: 8 features, and a price in dollars, higher near two coastal cities."""
    import numpy as np

    rng, n = _generator("california_housing"), 20640
    city = rng.integers(2, size=n)
    latitude = np.clip(np.array([34.0, 37.7])[city] + rng.normal(0, 0.8, n), 32.5, 42)
    longitude = np.clip(np.array([-118.2, -122.2])[city] + rng.normal(0, 0.8, n), -124.4, -114.3)
    to_city = np.minimum(np.hypot(latitude - 34.0, longitude + 118.4), np.hypot(latitude - 37.8, longitude + 122.4))
    income = np.clip(rng.lognormal(1.25, 0.45, n), 0.5, 15)
    age = np.clip(np.round(rng.normal(32 - 5 * to_city, 11)), 1, 52)
    rooms = np.clip(3.5 + 0.5 * income + rng.lognormal(-0.7, 0.7, n), 0.8, 142)
    bedrooms = np.clip(rng.lognormal(0.06, 0.12, n), 0.3, 34)
    population = np.clip(np.round(rng.lognormal(7, 0.7, n)), 3, 35682)
    occupants = np.clip(rng.lognormal(1.05, 0.22, n), 0.7, 1243)
    value = 260000 * np.tanh(income / 5) + 160000 * np.exp(-2 * to_city) * np.sqrt(income / 4)
    value += 900 * (age - 28) - 25000 * (occupants - 3) + 40000
    value *= np.exp(0.15 * rng.standard_normal(n))
    features = [income, age, rooms, bedrooms, population, occupants, latitude, longitude]
    y = np.clip(100 * np.round(value / 100), 14999, 500001)
    return np.column_stack(features).astype("float32"), y.astype("float32")


_DATASETS = {
    "mnist": (_mnist, "scikit-learn's handwritten digits, not MNIST"),
    "fashion_mnist": (_fashion_mnist, "drawn outlines of garments, not Fashion-MNIST"),
    "cifar10": (_cifar10, "coloured patterns, not CIFAR-10"),
    "cifar100": (_cifar100, "coloured patterns, not CIFAR-100"),
    "imdb": (_imdb, "random words, not IMDB reviews"),
    "reuters": (_reuters, "random words, not Reuters newswires"),
    "boston_housing": (_boston_housing, "random numbers, not the Boston housing data"),
    "california_housing": (_california_housing, "random numbers, not the California housing data"),
}
