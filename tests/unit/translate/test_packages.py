"""Packages, modules of Python, files, conditions, plots and classes: what is written, and what the code does."""

import pytest

from pykeras3.compat import base_r as R
from r_bridge.translate import TranslationError, translate

CASES = {
    # Modules of Python
    'np <- import("numpy", convert = FALSE)\nx <- np$ones(3L)': "import numpy as np\n\nx = np.ones(3)\n",
    'kt <- import("keras_tuner")\nx <- kt$HyperModel()': "import keras_tuner as kt\n\nx = kt.HyperModel()\n",
    'import("gc")$collect()': ("import gc\n\nfrom pykeras3.compat import base_r as R\n\nR.auto_print(gc.collect())\n"),
    'f <- function() {\n  torch <- import("torch")\n  torch$ones(3L)\n}': (
        "def f():\n    import torch\n\n    return torch.ones(3)\n"
    ),
    'Sys.setenv(KERAS_BACKEND = "jax")\nx <- tf$constant(1)': (
        'import os\n\nos.environ["KERAS_BACKEND"] = "jax"\n\nimport tensorflow as tf\n\nx = tf.constant(1.0)\n'
    ),
    'py_require("keras-hub")\nx <- 1': "x = 1\n",
    'x <- tuple(NULL, "model")': 'x = (None, "model")\n',
    'x <- dict(a = 1, b = "c")': 'x = {"a": 1, "b": "c"}\n',
    "x <- dataset_options(range_dataset(1, 4), threading.private_threadpool_size = 2L)": (
        "from pykeras3 import dataset_options, range_dataset\n\n"
        'x = dataset_options(range_dataset(1, 4), **{"threading.private_threadpool_size": 2})\n'
    ),
    'x <- py_eval("[1, 2]")': "x = [1, 2]\n",
    "with(tf$GradientTape() %as% tape, {\n  y <- tf$square(2)\n})": (
        "import tensorflow as tf\n\nwith tf.GradientTape() as tape:\n    y = tf.square(2.0)\n"
    ),
    'with(keras$device("cpu"), {\n  y <- op_ones(2)\n})': (
        'import keras\nfrom pykeras3 import op_ones\n\nwith keras.device("cpu"):\n    y = op_ones(2)\n'
    ),
    'm <- with_custom_object_scope(expr = load_model("m.keras"), list(f = "f"))': (
        "from pykeras3 import load_model, with_custom_object_scope\n\n"
        'with with_custom_object_scope({"f": "f"}):\n    m = load_model("m.keras")\n'
    ),
    "x <- list(a = 1, b = 2)\ny <- with(x, a)": 'x = {"a": 1, "b": 2}\ny = x["a"]\n',
    # A name of base R's that holds what can be called, and one that holds a value, which R skips
    "scale <- layer_rescaling(scale = 2)\nx <- scale(op_ones(2))": (
        "from pykeras3 import layer_rescaling, op_ones\n\nscale = layer_rescaling(scale=2)\nx = scale(op_ones(2))\n"
    ),
    "rep <- op_vectorize(function(x) x)\nx <- rep(op_ones(2))": (
        "from pykeras3 import op_ones, op_vectorize\n\nrep = op_vectorize(lambda x: x)\nx = rep(op_ones(2))\n"
    ),
    "mean <- keras_model_sequential(input_shape = 2) |> layer_dense(1)\nx <- mean(op_ones(c(1, 2)))": (
        "from pykeras3 import keras_model_sequential, layer_dense, op_ones\n\n"
        "mean = keras_model_sequential(input_shape=2) >> layer_dense(1)\nx = mean(op_ones([1, 2]))\n"
    ),
    "sum <- metric_mean_squared_error(op_ones(2), op_ones(2))\nx <- sum(op_ones(2))": (
        "from pykeras3 import metric_mean_squared_error, op_ones, op_sum\n\n"
        "sum_ = metric_mean_squared_error(op_ones(2), op_ones(2))\nx = op_sum(op_ones(2))\n"
    ),
    # Conditions
    'f <- function(x) {\n  on.exit(cat("done"))\n  x\n}': (
        'def f(x):\n    try:\n        return x\n    finally:\n        print("done", end="")\n'
    ),
    "f <- function() {\n  on.exit(cat(1L))\n  on.exit(cat(2L), add = TRUE)\n  3\n}": (
        'def f():\n    try:\n        return 3\n    finally:\n        print(1, end="")\n        print(2, end="")\n'
    ),
    "f <- function(x) {\n  on.exit(cat(1L))\n  y <- x()\n  on.exit(cat(2L))\n  y\n}": (
        "def f(x):\n    is_reached = False\n    try:\n        y = x()\n        is_reached = True\n        return y\n"
        '    finally:\n        if is_reached:\n            print(2, end="")\n        else:\n'
        '            print(1, end="")\n'
    ),
    "f <- function() {\n  withr::defer(cat(1L))\n  withr::defer(cat(2L))\n}": (
        'def f():\n    try:\n        pass\n    finally:\n        print(2, end="")\n        print(1, end="")\n'
    ),
    'x <- suppressWarnings(as.numeric("a"))': (
        "import warnings\n\nfrom pykeras3.compat import base_r as R\n\nwith warnings.catch_warnings():\n"
        '    warnings.simplefilter("ignore")\n    x = R.as_double("a")\n'
    ),
    "suppressWarnings(library(stats))\nx <- 1": "x = 1\n",
    'e <- tryCatch(stop("x"), error = function(e) e)': (
        'try:\n    raise RuntimeError("x")\nexcept Exception as condition:\n    e = condition\n'
    ),
    'x <- tryCatch(stop("x"), error = function(e) e$message)': (
        'from pykeras3.compat import base_r as R\n\ntry:\n    raise RuntimeError("x")\nexcept Exception as e:\n'
        '    x = R.get(e, "message")\n'
    ),
    'x <- tryCatch(f_(), error = function(e) NULL, finally = cat("end"))\nf_ <- function() 1': (
        'try:\n    x = f_()\nexcept Exception:\n    x = None\nfinally:\n    print("end", end="")\n\n\n'
        "def f_():\n    return 1\n"
    ),
    'warning("careful")': 'import warnings\n\nwarnings.warn("careful", stacklevel=2)\n',
    'message("note")': 'import sys\n\nprint("note", file=sys.stderr)\n',
    'x <- 3\nx > 2 || stop("small")': 'x = 3\nif not x > 2:\n    raise RuntimeError("small")\n',
    # Files
    'x <- file.path("a", "b.csv")': 'import os\n\nx = os.path.join("a", "b.csv")\n',
    'd <- fs::path("a")\nx <- d / "b" / "c"': 'import os\n\nd = "a"\nx = os.path.join(os.path.join(d, "b"), "c")\n',
    'if (file.exists("a")) unlink("a")': (
        'import os\n\nfrom pykeras3.compat import base_r as R\n\nif os.path.exists("a"):\n    R.unlink("a")\n'
    ),
    'writeLines(c("a", "b"))': 'print(*["a", "b"], sep="\\n")\n',
    # Text
    'n <- 2L\nx <- glue::glue("{n} of {n + 1L}")': 'n = 2\nx = f"{n} of {n + 1}"\n',
    'x <- stringr::str_to_upper("a")': 'x = "a".upper()\n',
    'x <- stringr::str_flatten(c("a", "b"), ", ")': 'x = ", ".join(["a", "b"])\n',
    # Plots
    'plot(1:3, c(2, 4, 8), type = "l", panel.first = grid())': (
        "import numpy as np\nfrom pykeras3.compat import base_r as R\n\n"
        'R.plot(np.arange(1, 4), np.array([2.0, 4.0, 8.0]), type="l", panel_first=lambda: R.grid())\n'
    ),
    "history <- keras_model_sequential() |> fit(1)\nplot(history)": (
        "from pykeras3 import fit, keras_model_sequential, plot\n\n"
        "history = keras_model_sequential() >> fit(1)\nplot(history)\n"
    ),
    # Summaries
    "model <- keras_model_sequential()\nmodel |> summary()\nsummary(model, line_length = 60)": (
        "from pykeras3 import keras_model_sequential, summary\n\n"
        "model = keras_model_sequential()\nsummary(model)\nsummary(model, line_length=60)\n"
    ),
    "summary(c(1, 2))": (
        "import numpy as np\nfrom pykeras3.compat import base_r as R\n\nprint(R.summary(np.array([1.0, 2.0])))\n"
    ),
    "summary <- function(x) x + 1\nsummary(2)": ("def summary_(x):\n    return x + 1\n\n\nprint(summary_(2))\n"),
    # Data frames
    "library(dplyr)\ndf <- tibble(a = c(1, 2))\ndf |> select(a)": (
        'import numpy as np\nimport pandas as pd\n\ndf = pd.DataFrame({"a": np.array([1.0, 2.0])})\nprint(df[["a"]])\n'
    ),
    # Classes and generators
    "Linear(torch$nn$Module) %py_class% {\n  `__init__` <- function(self) super()$`__init__`()\n  n <- 2L\n}": (
        "import torch\n\n\nclass Linear(torch.nn.Module):\n    def __init__(self):\n        super().__init__()\n\n"
        "    n = 2\n"
    ),
    "count <- coro::generator(function(n) for (i in 1:n) yield(i))\ncoro::loop(for (v in count(3)) print(v))": (
        "from pykeras3.compat import base_r as R\n\n\n@R.generator\ndef count(n):\n    for i in R.colon(1, n):\n"
        "        yield i\n\n\nfor v in count(3):\n    print(v)\n"
    ),
    "g <- function() NULL\nwhile (TRUE) {\n  x <- g() %||% break\n}": (
        "def g():\n    pass\n\n\nwhile True:\n    value = g()\n    if value is None:\n        break\n    x = value\n"
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_functions_of_packages_are_translated(code):
    assert translate(code).source == CASES[code]


@pytest.mark.parametrize(
    "code, reason",
    [
        ('py_run_string("x = 1")', "Python code that R runs is not translated"),
        ('py_eval("x + 1")', "without variables of Python, such as `x`"),
        ("library(nosuchpackage)", "The package nosuchpackage has no translation."),
        ("f <- function() {\n  if (TRUE) on.exit(cat(1))\n}", "as a statement of the body of a function"),
        ("tryCatch(1, custom = function(e) 2)", "`custom` have no equivalent in Python"),
        (
            "withCallingHandlers(f(), warning = function(w) { n <<- 1; invokeRestart('muffleWarning') })",
            "where handlers do nothing but hide warnings",
        ),
        ("f <- function() {\n  on.exit(cat(1))\n  on.exit(cat(2), add = x)\n}", "with `add` as TRUE or FALSE"),
        ("f <- function(x, ...) round(x, ...)", "`...` is not translated as an argument of this function"),
        ("f <- function(a, b = a) {\n  a <- 2\n  b\n}", "The default of `b` is computed from `a`"),
        ("f <- function(a, b = a) {\n  for (a in 1:2) print(a)\n  b\n}", "assigns before it uses `b`"),
        ('glue::glue("{a")', "A brace of the text is not closed."),
        ("library(dplyr)\ndf <- tibble(a = 1)\ndf |> select(starts_with('a'))", "Columns are translated as names"),
        (
            "library(dplyr)\ndf <- tibble(a = 1)\ndf |> mutate(across(where(is.numeric), sqrt))",
            "line 3: across() is translated with columns that are named: write `across(c(a, b), ...)`.",
        ),
        ("library(dplyr)\ndf <- tibble(a = 1)\ndf |> mutate(across(c(a, b), ~ .x / sum(a)))", "of one column"),
        ("library(dplyr)\ndf <- tibble(a = 1)\ndf |> mutate(across(a, fun(2)))", "with functions by name, formulas"),
        ("s <- feature_spec(1, x, y)\ns |> step_numeric_column(where(is.numeric))", "line 2: `where()` is not"),
        ("s <- feature_spec(1, x, y)\ns |> step_numeric_column(x + y)", "line 2: Columns are translated as names"),
        ("feature_spec(dataset_batch(d, 2), y ~ .)", "`.` is translated for a dataset that is a variable"),
        ("d <- 1\nfeature_spec(d, y ~ a:b)", "A formula of columns is translated with their names, `+` and `-`."),
    ],
)
def test_what_has_no_translation_is_an_error_with_the_reason(code, reason):
    with pytest.raises(TranslationError) as caught:
        translate(code)
    assert reason in str(caught.value)


def values_of(code) -> dict:
    namespace: dict = {}
    exec(translate(code).source, namespace)
    return namespace


def test_a_generator_gives_its_next_value_when_it_is_called():
    code = """
    count <- coro::generator(function(n) { for (i in seq_len(n)) yield(i) })
    g <- count(2)
    x <- list(g(), g())
    end <- coro::is_exhausted(g())
    all <- coro::collect(count(3))
    """
    values = values_of(code)
    assert values["x"] == [1, 2] and values["end"] is True and values["all_"] == [1, 2, 3]


def test_grouped_summaries_and_nested_frames():
    code = """
    library(dplyr)
    frame <- tibble(word = c("b", "a", "b"), k = c(3, 1, 2))
    top <- frame |> summarise(m = max(k), n = n(), .by = word)
    use <- frame |> mutate(k = k + 1) |> tidyr::nest(.by = word) |> tibble::deframe()
    ranked <- frame |> mutate(r = k / sum(k), .by = word)
    """
    values = values_of(code)
    assert values["top"].to_dict("list") == {"word": ["b", "a"], "m": [3, 1], "n": [2, 1]}
    assert list(values["use"]) == ["b", "a"] and values["use"]["b"]["k"].tolist() == [4, 3]
    assert values["ranked"]["r"].tolist() == pytest.approx([0.6, 1, 0.4])


def test_an_array_is_a_column_and_comes_back_as_one():
    code = """
    parts <- lapply(1:2, function(i) tibble::tibble(features = array(i, c(3, 2, 2)), labels = 1:3))
    .[features, labels] <- dplyr::bind_rows(parts)
    lists <- tibble::tibble(x = list(c(1, 2), c(3, 4)))
    columns <- data.frame(a = 1:2, b = 3:4)
    columns[] <- lapply(columns, function(x) x * 10)
    """
    values = values_of(code)
    assert values["features"].shape == (6, 2, 2) and values["features"][:, 0, 0].tolist() == [1, 1, 1, 2, 2, 2]
    assert list(values["labels"]) == [1, 2, 3, 1, 2, 3]
    assert len(R.get(values["lists"], "x")) == 2 and R.get(values["lists"], "x").dtype == object
    assert values["columns"].to_dict("list") == {"a": [10, 20], "b": [30, 40]}


def test_patterns_may_be_vectors_of_one_string():
    code = """
    library(stringr)
    pair <- tibble::tibble(left = "t", right = "h")
    .[left, right] <- pair
    merged <- str_replace_all("|t|h|e|", fixed(str_c("|", left, "|", right)), str_c("|", left, right))
    parts <- str_split_1(c("a-b"), regex(c("-")))
    """
    values = values_of(code)
    assert R.identical(values["merged"], ["|th|e|"]) and values["parts"] == ["a", "b"]


def test_names_may_be_columns_or_variables():
    code = """
    library(dplyr)
    limit <- 10
    with_column <- tibble(k = 1:3, limit = c(0, 5, 2)) |> filter(k < limit)
    without <- tibble(k = 1:3) |> mutate(z = k * limit)
    """
    values = values_of(code)
    assert values["with_column"]["k"].tolist() == [2]
    assert values["without"]["z"].tolist() == [10, 20, 30]


def test_a_layer_of_the_script_is_added_to_a_model():
    code = """
    normalizer <- layer_normalization(axis = -1L, mean = 1, variance = 4)
    model <- keras_model_sequential(input_shape = 2) |> normalizer() |> layer_dense(1)
    applied <- op_array(matrix(c(1, 3), 1), "float32") |> normalizer()
    """
    values = values_of(code)
    assert [type(layer).__name__ for layer in values["model"].layers] == ["Normalization", "Dense"]
    assert R.as_array(values["applied"]).tolist() == [[0, 1]]


def test_columns_of_a_tibble_may_use_those_before_them():
    code = """
    n <- 5
    d <- tibble::tibble(a = c(1, 2), b = a * 2, n = b + a, m = n + 1)
    e <- tibble::tibble(k = n, l = "x")
    """
    values = values_of(code)
    assert values["d"].to_dict("list") == {"a": [1, 2], "b": [2, 4], "n": [3, 6], "m": [4, 7]}
    assert values["e"].to_dict("list") == {"k": [5], "l": ["x"]}


def test_functions_are_applied_across_columns():
    code = """
    library(dplyr)
    d <- data.frame(a = c(1, 3), b = c(4, 8), g = c("u", "v"))
    by_formula <- d |> mutate(across(c(a, b), ~ .x / sum(.x)), d = a * 2)
    by_function <- d |> mutate(across(c("a", "b"), \\(v) v - 1, .names = "{.col}_less"))
    by_group <- d |> group_by(g) |> summarise(across(c(a, b), list(m = mean, n = length)))
    by_name <- d |> summarise(across(b, max))
    """
    values = {name: value.to_dict("list") for name, value in values_of(code).items() if name.startswith("by_")}
    assert values == {
        "by_formula": {"a": [0.25, 0.75], "b": [1 / 3, 2 / 3], "g": ["u", "v"], "d": [0.5, 1.5]},
        "by_function": {"a": [1, 3], "b": [4, 8], "g": ["u", "v"], "a_less": [0, 2], "b_less": [3, 7]},
        "by_group": {"g": ["u", "v"], "a_m": [1, 3], "a_n": [1, 1], "b_m": [4, 8], "b_n": [1, 1]},
        "by_name": {"b": [8]},
    }


def test_columns_of_a_feature_specification_have_names_without_quotes():
    code = """
    library(tfdatasets)
    d <- tensor_slices_dataset(list(a = c("x", "y"), b = c(1, 3), k = c(1, 2), y = c(0, 1))) %>% dataset_batch(2)
    columns <- c("b", "k")
    spec <- feature_spec(d, y ~ .) %>% step_numeric_column(b, k) %>%
      step_categorical_column_with_vocabulary_list(a) %>% step_indicator_column(one = a)
    listed <- d %>% feature_spec(c(a, b), y)
    summed <- feature_spec(d, y ~ a + b) %>% step_numeric_column(all_of("b"))
    without <- feature_spec(d, y ~ . - a) %>% step_numeric_column(columns)
    batch <- next_batch(dataset_prepare(d, c(b, k), y))
    features <- batch$x
    """
    values = values_of(code)
    assert values["spec"].x == ["a", "b", "k"] and values["spec"].y == "y"
    assert [step.name for step in values["spec"].steps] == ["b", "k", "a", "one"]
    assert values["listed"].x == ["a", "b"] and values["listed"].y == "y"
    assert values["summed"].x == ["a", "b"] and [step.name for step in values["summed"].steps] == ["b"]
    assert values["without"].x == ["b", "k"] and [step.name for step in values["without"].steps] == ["b", "k"]
    assert values["features"].numpy().tolist() == [[1, 1], [3, 2]]


def test_columns_of_a_feature_specification_are_selected():
    code = """
    library(tfdatasets)
    d <- tensor_slices_dataset(list(a1 = c(1, 3), B = c(1, 3), word = c("u", "v"), y = c(0, 1))) %>% dataset_batch(2)
    spec <- feature_spec(d, c(everything(), -y), last_col()) %>%
      step_numeric_column(all_numeric(), -tidyselect::starts_with("b")) %>%
      step_categorical_column_with_vocabulary_list(all_nominal()) %>%
      step_indicator_column(one = contains("OR")) %>%
      step_crossed_column(c(word, starts_with("a")), hash_bucket_size = 4)
    among <- feature_spec(d, !y, "y") %>% step_numeric_column(a1:B & any_of(c("none", "B")))
    features <- names(next_batch(dataset_prepare(d, -ends_with("D"), y, named_features = TRUE))$x)
    """
    values = values_of(code)
    assert values["spec"].x == ["a1", "B", "word"] and values["spec"].y == "y"
    assert [step.name for step in values["spec"].steps] == ["a1", "word", "one", "crossed_word_a1"]
    assert values["among"].x == ["a1", "B", "word"] and [step.name for step in values["among"].steps] == ["B"]
    assert values["features"] == ["a1", "B", "y"]


@pytest.mark.parametrize(
    "code, message",
    [
        (
            "feature_spec(d, a, everything())",
            r"feature_spec\(\): `y` must be a single column name. Received: \['a', 'y'\]",
        ),
        ("feature_spec(d, c(starts_with('a'), z))", r"feature_spec\(\): unknown column `z`. Available columns: a, y"),
        (
            "feature_spec(d, a) |> step_numeric_column(-z)",
            r"step_numeric_column\(\): unknown column `z`. Available columns: a",
        ),
        ("feature_spec(d, c(a, y)) |> step_indicator_column(one = everything())", "`one` must be a single column name"),
    ],
)
def test_columns_that_cannot_be_selected_are_an_error(code, message):
    d = "library(tfdatasets)\nd <- dataset_batch(tensor_slices_dataset(list(a = c(1, 3), y = c(0, 1))), 2)\n"
    with pytest.raises(ValueError, match=message):
        values_of(d + code)


def test_a_feature_specification_is_fitted():
    code = """
    library(tfdatasets)
    d <- tensor_slices_dataset(list(a = c("x", "y"), b = c(1, 3), y = c(0, 1))) %>% dataset_batch(2)
    spec <- feature_spec(d, c("a", "b"), "y") %>%
      step_numeric_column("b", normalizer_fn = scaler_min_max()) %>%
      step_categorical_column_with_vocabulary_list("a")
    fitted <- spec %>% fit()
    again <- fit(spec, d)
    """
    values = values_of(code)
    assert not values["spec"].fitted
    assert values["fitted"].features()["a"].vocabulary_list == ("x", "y")
    assert values["again"].features()["b"].normalizer_fn.max == 3
