"""The core of the language, from R to Python: what is written, line by line."""

import ast

import pytest

from r_bridge.translate import TranslationError, api, translate
from r_bridge.translate.registry import FUNCTIONS

CASES = {
    # Assignments
    "x <- 1": "x = 1",
    "1 -> x": "x = 1",
    "my.value = 1e-3": "my_value = 0.001",
    "lambda <- 2L": "lambda_ = 2",
    "x <- y <- 3": "y = 3\nx = y",
    # Vectors, lists, NULL and NA
    "x <- c(1, 2)": "x = np.array([1.0, 2.0])",
    "x <- c(1L, 2L)": "x = np.array([1, 2])",
    'x <- c("a", "b")': 'x = ["a", "b"]',
    "x <- list(1, TRUE)": "x = [1, True]",
    "x <- list(a = 1, b = NULL)": 'x = {"a": 1, "b": None}',
    "x <- 1:3": "x = np.arange(1, 4)",
    "x <- 1\ny <- named_list(x, b = 2)": 'x = 1\ny = {"x": x, "b": 2}',
    # Settings are plain lists, data are doubles
    "x <- layer_conv_2d(filters = 8, kernel_size = c(3, 3))": "x = layer_conv_2d(filters=8, kernel_size=[3, 3])",
    "x <- op_array(c(1, 2))": "x = op_array([1.0, 2.0])",
    "x <- tf$constant(1)": "x = tf.constant(1.0)",
    "x <- unfreeze_weights(load_model(1), from = -4)": "x = unfreeze_weights(load_model(1), from_=-4)",
    "p <- predict(1, 2)\nx <- p$shape\ny <- p$masks": 'p = predict(1, 2)\nx = p.shape\ny = R.get(p, "masks")',
    "x <- c(1, 2)\nx[] <- 0": "x = np.array([1.0, 2.0])\nx = R.set_subset(x, slice(None), 0)",
    # What the annotations of declarations say of results
    "p <- op_split(1, 2L)\nx <- p[[1]]": "p = op_split(1, 2)\nx = p[0]",
    "d <- train_on_batch(1, 2)\nx <- d$loss": 'd = train_on_batch(1, 2)\nx = R.get(d, "loss")',
    "d <- fit(1, 2)\nx <- d$metrics$loss": 'd = fit(1, 2)\nx = d.metrics["loss"]',
    "x <- op_convert_to_numpy(1)\ny <- x[1, ]": "x = op_convert_to_numpy(1)\ny = x[0, :]",
    "x <- op_shape(1)\ny <- x[[1]]": "x = op_shape(1)\ny = x[0]",
    # Pipes
    "x <- keras_input(4) |> layer_dense(2)": "x = keras_input(4) >> layer_dense(2)",
    "f <- function(x, n) x\ny <- 1 |> f(2)": "def f(x, n):\n    return x\n\n\ny = f(1, 2)",
    "f <- function(x, n) x\ny <- 1 %>% f(2, .)": "def f(x, n):\n    return x\n\n\ny = f(2, 1)",
    "x <- layer_dense(, 64)": "x = layer_dense(64)",
    # What Python could take for the piped value has a name; and so has what comes after an argument that has one
    "f <- function(x, n) x |> layer_conv_1d(n, 3)": (
        "def f(x, n):\n    return x >> layer_conv_1d(filters=n, kernel_size=3)"
    ),
    "x <- op_ones(3) |> op_sum(1)": "x = op_ones(3) >> op_sum(axis=1)",
    "x <- op_ones(3) |> op_add(op_ones(3))": "x = op_ones(3) >> op_add(x2=op_ones(3))",
    "f <- function(x, n) layer_conv_1d(, n, 3)": "def f(x, n):\n    return layer_conv_1d(filters=n, kernel_size=3)",
    "f <- function(x, y) x |> dataset_concatenate(y)": "def f(x, y):\n    return dataset_concatenate(x, y)",
    "x <- op_clip(x_min = 0, op_ones(3), 1)": "x = op_clip(op_ones(3), x_min=0.0, x_max=1.0)",
    # Indices are one-based
    "x <- list(1, 2)\ny <- x[[2]]": "x = [1, 2]\ny = x[1]",
    "x <- list(a = 1)\ny <- x$a": 'x = {"a": 1}\ny = x["a"]',
    "x <- c(1, 2)\nfor (i in 1:2) print(x[i])": (
        "x = np.array([1.0, 2.0])\nfor i in range(1, 3):\n    print(x[i - 1])"
    ),
    "x <- c(1, 2)\nfor (i in 2:2) print(x[[i - 1L]])": (
        "x = np.array([1.0, 2.0])\nfor i in range(2, 3):\n    print(x[i - 2])"
    ),
    "x <- c(1, 2)\ny <- sapply(seq_along(x), function(i) x[i])": (
        "x = np.array([1.0, 2.0])\ny = np.array([x[i - 1] for i in range(1, len(x) + 1)])"
    ),
    # 0 and negative ones select other elements than in Python
    "x <- c(1, 2)\ni <- -1L\ny <- x[i]": "x = np.array([1.0, 2.0])\ni = -1\ny = R.subset(x, i)",
    "f <- function(i) (1:3)[[i]]": "def f(i):\n    return R.element(np.arange(1, 4), i)",
    # A vector is changed in place where the index stays within it
    "n <- 3\nx <- numeric(n)\nfor (i in seq_len(n)) x[i] <- i": (
        "n = 3\nx = np.zeros(n)\nfor i in range(1, n + 1):\n    x[i - 1] = i"
    ),
    "x <- numeric(3)\nfor (i in 1:5) x[i] <- i": (
        "x = np.zeros(3)\nfor i in range(1, 6):\n    x = R.set_subset(x, i, i, in_place=True)"
    ),
    # Logicals: only these have operators of Python, conditions need none
    "x <- 1:3\ny <- !(x > 2)": "x = np.arange(1, 4)\ny = ~(x > 2)",
    "x <- 1:3\ny <- !x": "x = np.arange(1, 4)\ny = R.logical_not(x)",
    "f <- function(a, b) if (a && !(b || a)) 1 else 2": (
        "def f(a, b):\n    if a and (not (b or a)):\n        return 1\n    else:\n        return 2"
    ),
    "f <- function(a, b) a && b > 1": "def f(a, b):\n    return bool(a) and b > 1",
    "x <- op_ones(c(2, 3))\ny <- x[1, 2:3]": "x = op_ones([2, 3])\ny = x[0, 1:3]",
    "x <- op_ones(c(2, 3))\ny <- x[, -1]": "x = op_ones([2, 3])\ny = x[:, -1]",
    "x <- op_ones(c(2, 3))\ny <- x[.., newaxis]": "x = op_ones([2, 3])\ny = x[..., None]",
    # Arrays that stay Python's broadcast
    "f <- function(y) np_array(1:3) + y[newaxis, ..]": "def f(y):\n    return np.array(np.arange(1, 4)) + y[None, ...]",
    # Functions
    "f <- function(n) { if (n > 1) n else -n }": (
        "def f(n):\n    if n > 1:\n        return n\n    else:\n        return -n"
    ),
    "f <- function(x, y = x) y": ("def f(x, y=R.MISSING):\n    if y is R.MISSING:\n        y = x\n    return y"),
    "f <- function(...) list(...)": "def f(*args, **kwargs):\n    return R.list_(*args, **kwargs)",
    "f <- function(...) list(n = 1, ...)": "def f(*args, **kwargs):\n    return R.list_(*args, n=1, **kwargs)",
    "x <- sapply(1:3, function(i) i * 2)": "x = np.array([i * 2 for i in range(1, 4)])",
    "n <- 0\nf <- function() { n <<- n + 1; invisible(NULL) }": "n = 0\n\n\ndef f():\n    global n\n    n = n + 1",
    # R changes a copy; in place only where nothing else holds the value
    "m <- matrix(0, 2, 2)\nm[1, 2] <- 5": "m = np.zeros((2, 2))\nm[0, 1] = 5",
    "m <- matrix(0, 2, 2)\nk <- m\nm[1, 2] <- 5": ("m = np.zeros((2, 2))\nk = m\nm = R.set_subset(m, (1, 2), 5)"),
    "f <- function(x) { x$a <- 1; x }": 'def f(x):\n    x = R.set(x, "a", 1)\n    return x',
    'config <- list(a = 1)\nconfig$x <- 1\nconfig[["y"]] <- 2': 'config = {"a": 1}\nconfig["x"] = 1\nconfig["y"] = 2',
    "a <- list(n = 1)\nb <- a\nb$n <- 2": 'a = {"n": 1}\nb = a\nb = R.set(b, "n", 2)',
    "f <- function(e) { for (i in 1:2) e$n <- i }\nf(new.env())": (
        "def f(e):\n    for i in range(1, 3):\n        e.n = i\n\n\nf(R.new_env())"
    ),
    # Columns that may have labels of their own are assigned by position
    "d <- data.frame(x = 1:2)\nd$y <- 1\nd$z <- d$x[2:1]": (
        'd = pd.DataFrame({"x": np.arange(1, 3)})\nd["y"] = 1\nd = R.set(d, "z", R.subset(d["x"], R.colon(2, 1)))'
    ),
    # NULL removes an element; one that is not there is NULL
    "a <- list(n = 1)\na$n <- NULL": 'a = {"n": 1}\na = R.set(a, "n", None)',
    "a <- list(n = 1)\nb <- a$m": 'a = {"n": 1}\nb = a.get("m")',
    # A function's variable of the name of an outer one, which is read first
    "x <- 1\nf <- function() { y <- x; x <- 2; x + y }": (
        "x = 1\n\n\ndef f():\n    y = x\n    x_2 = 2\n    return x_2 + y"
    ),
    "x <- 1\nf <- function() { for (i in 1:3) x <- x * i; x }": (
        "x = 1\n\n\ndef f():\n    x_2 = x\n    for i in range(1, 4):\n        x_2 = x_2 * i\n    return x_2"
    ),
    "x <- 1\nf <- function() { x <- 2; x }": "x = 1\n\n\ndef f():\n    x = 2\n    return x",
    # Control flow
    "for (i in 1:3) next": "for i in range(1, 4):\n    continue",
    "repeat break": "while True:\n    break",
    # Infinity divided by a number is infinite, in Python it is not
    "x <- 7 %/% 2": "x = 7 // 2",
    "f <- function(n) n %/% 2": "def f(n):\n    return R.floor_divide(n, 2)",
    "x <- if (TRUE) 1 else 2": "if True:\n    x = 1\nelse:\n    x = 2",
    'if (FALSE) stop("no")': 'if False:\n    raise RuntimeError("no")',
    "stopifnot(1 < 2)": "assert 1 < 2",
    # What a condition needs runs before each round
    "i <- 0\nwhile ((i <- i + 1) < 3) print(i)": (
        "i = 0\nwhile True:\n    i = i + 1\n    if not i < 3:\n        break\n    print(i)"
    ),
    "i <- 0\nwhile (i < 3) i <- i + 1": "i = 0\nwhile i < 3:\n    i = i + 1",
    # What the right side of an operator needs runs only if that is evaluated
    "f <- function(x) { if (x > 0 && (y <- x * 2) > 3) y }": (
        "def f(x):\n    value = x > 0\n    if value:\n        y = R.multiply(x, 2)\n        value = y > 3\n"
        "    if value:\n        return y"
    ),
    "f <- function(x) x || { print(x); TRUE }": (
        "def f(x):\n    value = bool(x)\n    if not value:\n        print(x)\n        value = True\n    return value"
    ),
    'f <- function(x) x && stop("a")': 'def f(x):\n    if x:\n        raise RuntimeError("a")',
    "g <- function() 1\nf <- function(x) x$a %||% g()": (
        'def g():\n    return 1\n\n\ndef f(x):\n    value = R.get(x, "a")\n    if value is None:\n'
        "        value = g()\n    return value"
    ),
    "f <- function(x) x$a %||% list(1)": 'def f(x):\n    return R.or_if_null(R.get(x, "a"), [1])',
    # What a default needs runs in the function
    "f <- function(n, v = { s <- n; s + 1 }) v": (
        "def f(n, v=R.MISSING):\n    if v is R.MISSING:\n        s = n\n        v = s + 1\n    return v"
    ),
    # The kind of the elements of a list is also that of what is assigned to them
    'x <- list(1L, 2L)\nx[[2]] <- TRUE\ny <- paste("v", x[[2]])': (
        'x = [1, 2]\nx = R.set(x, 2, True)\ny = R.paste("v", x[1])'
    ),
    # Fractions fit into an array of doubles, not of integers
    "m <- matrix(0L, 2, 2)\nm[1, 2] <- 0.5": "m = np.full((2, 2), 0)\nm = R.set_subset(m, (1, 2), 0.5)",
    "m <- matrix(nrow = 2, ncol = 2, 0)\nm[1, 2] <- 0.5": "m = np.zeros((2, 2))\nm[0, 1] = 0.5",
    # R drops the axis of a range of one position
    "m <- matrix(0, 3, 2)\nn <- 2\nx <- m[n:2, ]\ny <- m[1:n, 2:2]": (
        "m = np.zeros((3, 2))\nn = 2\nx = m[n - 1, :]\ny = m[:n, 1]"
    ),
    # Variables don't have the names that stand for `...`
    "f <- function(...) { args <- list(...); args }": (
        "def f(*args, **kwargs):\n    args_ = R.list_(*args, **kwargs)\n    return args_"
    ),
    "f <- function(kwargs) kwargs": "def f(kwargs):\n    return kwargs",
    # Comments
    "# before\nx <- 1 # after": "# before\nx = 1  # after",
    # Several names at once
    "c(a, b) %<-% list(1, 2)": "a, b = [1, 2]",
    ".[a, .] <- list(1, 2)": "a, _ = [1, 2]",
    "c(., ., a, ...) %<-% list(1, 2, 3, 4)": "_, _, a, *_ = [1, 2, 3, 4]",
    "c(a, ...rest) %<-% list(1, 2, 3)\nb <- rest": "a, *rest = [1, 2, 3]\nb = rest",
    "f <- function(x) {\n  .[., n] <- op_shape(x)\n  n\n}": ("def f(x):\n    _, n, *_ = op_shape(x)\n    return n"),
    "c(x, y = NULL) %<-% list(1)": "x, y = R.unpack([1], length=2)",
    # Indices of tensors whose sign is not known, and vectors of them
    "x <- op_ones(c(2, 3))\nfor (i in 1:2) y <- x[i, 1]": (
        "x = op_ones([2, 3])\nfor i in range(1, 3):\n    y = x[i - 1, 0]"
    ),
    "x <- op_ones(c(2, 3))\nn <- -1\ny <- x[n, ]": "x = op_ones([2, 3])\nn = -1\ny = R.subset(x, n, slice(None))",
    "f <- function(x, ids) x@r[ids]": "def f(x, ids):\n    return R.subset(x, ids)",
    # Names of columns are not taken for what is piped in
    'x <- feature_spec(d <- 1, "a") |> step_numeric_column("a")': (
        'd = 1\nx = feature_spec(d, "a") >> step_numeric_column("a")'
    ),
    # What a tuner passes
    'tuner_random_search(function(hp) layer_dense(units = hp$Int("n", 2L, 8L)))': (
        'R.auto_print(tuner_random_search(lambda hp: layer_dense(units=hp.Int("n", 2, 8))))'
    ),
    'build <- function(hp) hp$Fixed("n", 2L)\nx <- tuner_grid_search(hypermodel = build)': (
        'def build(hp):\n    return hp.Fixed("n", 2)\n\n\nx = tuner_grid_search(hypermodel=build)'
    ),
    # A dataset may pass named tensors
    "x <- dataset_map(d <- 1, function(e) e$image)": 'd = 1\nx = dataset_map(d, lambda e: R.get(e, "image"))',
    "x <- op_ones(2)\ny <- x$shape": "x = op_ones(2)\ny = x.shape",
    "x <- keras_input(shape = NA)": "x = keras_input(shape=[None])",
    # Keras takes no integer here
    "x <- optimizer_rmsprop(1)": "x = optimizer_rmsprop(1.0)",
    # Whether a name has been assigned yet
    'x <- 1\ny <- exists("x")': "x = 1\ny = True",
    'y <- exists("no_such_name")': "y = False",
    'y <- exists("x")\nx <- 1': 'y = "x" in globals()\nx = 1',
    'repeat n <- if (exists("n")) n + 1 else 1': (
        'while True:\n    if "n" in globals():\n        n = n + 1\n    else:\n        n = 1'
    ),
    'x <- 1\nrm(x)\ny <- exists("x")': 'x = 1\ndel x\ny = "x" in globals()',
    # Arguments that may be missing
    "f <- function(x, k = 3) if (missing(k)) x else x * k": (
        "def f(x, k=R.MISSING):\n    k_is_missing = k is R.MISSING\n    if k_is_missing:\n        k = 3\n"
        "    if k_is_missing:\n        return x\n    else:\n        return R.multiply(x, k)"
    ),
    "f <- function(n) if (n < 2) 1 else n * Recall(n - 1)": (
        "def f(n):\n    if n < 2:\n        return 1\n    else:\n        return R.multiply(n, f(n - 1))"
    ),
    # The backend, before what loads Keras is imported
    'use_backend("jax")\nx <- keras$ops$ones(2L)': (
        'os.environ["KERAS_BACKEND"] = "jax"\n\n\nuse_backend("jax")\nx = keras.ops.ones(2)'
    ),
    'use_backend("jax")\nx <- op_ones(2)': 'use_backend("jax")\nx = op_ones(2)',
}


@pytest.mark.parametrize("code", CASES)
def test_each_form_of_the_language_is_translated(code):
    lines = translate(code).source.splitlines()
    without_imports = [line for line in lines if not line.startswith(("import ", "from "))]
    assert "\n".join(without_imports).strip() == CASES[code]


# What R prints at top level: the last statement of the translation
PRINTED = {
    'f <- function(x) paste("r", x)\nf("a")': 'print(f("a"))',
    # NULL is not printed
    "f <- function(x) sapply(x, function(v) v * 2)\nf(1:3)": "R.auto_print(f(np.arange(1, 4)))",
    "f <- function(x) if (x) 1\nf(TRUE)": "R.auto_print(f(True))",
    "f <- function(x) paste0(x)\ndo.call(f, list(1L))": "R.auto_print(f(1))",
    "x <- 1L\nif (x > 0) x": "if x > 0:\n    print(x)",
    'x <- 1L\nif (x > 0) cat("a\\n") else { y <- 2; y }': ('if x > 0:\n    print("a")\nelse:\n    y = 2\n    print(y)'),
    "{ 7 }": "print(7)",
    "tryCatch(1 + 1, error = function(e) conditionMessage(e))": (
        "try:\n    print(1 + 1)\nexcept Exception as e:\n    print(str(e))"
    ),
    "suppressWarnings(1 + 1)": 'with warnings.catch_warnings():\n    warnings.simplefilter("ignore")\n    print(1 + 1)',
    # A function that only the running code knows
    "f <- function(g) g(2)\nf(sqrt)": "R.auto_print(f(R.sqrt))",
    "f <- function() function(x) sqrt(x)\ng <- f()\ng(2)": "R.auto_print(g(2))",
    # A function that is written within the call or after a pipe
    "(function(x) x + 1)(2)": "R.auto_print((lambda x: x + 1)(2))",
    "2 |> (\\(x) if (x > 1) x)()": "R.auto_print(function(2))",
    "f <- function(x) invisible(x)\n2 %>% f": "f(2)",
    # Values of pykeras3's functions
    "to_categorical(0:1)": "print(to_categorical(np.arange(0, 2)))",
    "keras_model_sequential(input_shape = 2) |> count_params()": (
        "print(keras_model_sequential(input_shape=2) >> count_params())"
    ),
    "m <- keras_model_sequential(input_shape = 2)\nevaluate(m, 1, 2)": "print(evaluate(m, 1, 2))",
    "m <- keras_model_sequential(input_shape = 2)\nm |> fit(1, 2)": "m >> fit(1, 2)",
    "m <- keras_model_sequential(input_shape = 2)\ntrain_on_batch(m, 1, 2)": "R.auto_print(train_on_batch(m, 1, 2))",
    "m <- keras_model_sequential(input_shape = 2)\nm |> test_on_batch(1, 2)": "R.auto_print(m >> test_on_batch(1, 2))",
    "config_max_epochs()": "R.auto_print(config_max_epochs())",
    "normalize(1:3)": "R.auto_print(normalize(np.arange(1, 4)))",
    "layer_dense(units = 2)": "R.auto_print(layer_dense(units=2))",
    "bidirectional(layer = layer_lstm(units = 2))": "R.auto_print(bidirectional(layer=layer_lstm(units=2)))",
    "f <- function() keras_model_sequential(input_shape = 2)\nf()": "R.auto_print(f())",
    "next_batch(range_dataset(0, 2))": "R.auto_print(next_batch(range_dataset(0, 2)))",
    # Objects of Python: by name, as attributes, elements and results of methods
    "m <- keras_model_sequential(input_shape = 2)\nm": "R.auto_print(m)",
    "m <- keras_model_sequential(input_shape = 2)\nprint(m)": "R.print_object(m)",
    "m <- keras_model_sequential(input_shape = 2)\nx <- print(m)": "x = R.print_object(m)",
    "m <- keras_model_sequential(input_shape = 2)\nm$optimizer": "R.auto_print(m.optimizer)",
    "m <- keras_model_sequential(input_shape = 2)\nm$count_params()": "R.auto_print(m.count_params())",
    "m <- keras_model_sequential(input_shape = 2)\nm$layers[[1]]$get_weights()": (
        "R.auto_print(m.layers[0].get_weights())"
    ),
    "m <- image_from_array(array(0, c(2, 2, 3)))\nm": "R.auto_print(m)",
    'p <- reticulate::import("pathlib")\np$Path("a")$exists()': 'R.auto_print(p.Path("a").exists())',
    'layer_string_lookup(vocabulary = "a")("a")': 'R.auto_print(layer_string_lookup(vocabulary="a")("a"))',
    "np$random$default_rng(1L)": "R.auto_print(np.random.default_rng(1))",
    'Mine <- Layer("Mine", go = function() invisible(2))\nm <- Mine()\nm$go()': "R.auto_print(m.go())",
    # What is invisible
    "a <- c(1, 2)\nf <- function() { a[2] <<- 99 }\nf()": "f()",
    "f <- function() y <- 3\nf()": "f()",
    "f <- function(e) e$n <- 10\nf(new.env())": "f(R.new_env())",
    "f <- function(x) { if (x) return(invisible(1)); invisible(2) }\nf(TRUE)": "f(True)",
    "f <- function() for (i in 1:2) print(i)\nf()": "f()",
    "f <- function(x) print(x)\ng <- function(x) f(x)\ng(1)": "g(1)",
    'do.call(cat, list("a", "b\\n"))': 'print("a", "b")',
    "reset_state(metric_mean())": "reset_state(metric_mean())",
    "m <- keras_model_sequential(input_shape = 2)\nm |> layer_dense(3)": "m >> layer_dense(3)",
    "m <- keras_model_sequential(input_shape = 2)\nlayer_dense(m, 3)": "layer_dense(m, 3)",
    'm <- keras_model_sequential(input_shape = 2)\nm$compile("sgd", "mse")': 'm.compile("sgd", "mse")',
    # A function of R may return its value invisibly
    "e <- new.env()\ne$f <- function() invisible(3)\ne$f()": "e.f()",
    "l <- list(f = function() invisible(3))\nl$f()": 'l_["f"]()',
    'config_set_floatx("float32")': 'config_set_floatx("float32")',
    "set_custom_objects(list(a = identity))": 'set_custom_objects({"a": R.identity})',
    # print() returns what it prints
    'print("a")': 'print("a")',
    'y <- print("a")': 'y = R.print_("a")',
    "f <- function(x) print(x)\ny <- capture.output(f(2))": "y = R.capture_output(compute)",
}


@pytest.mark.parametrize("code", PRINTED)
def test_values_at_top_level_are_printed_as_in_r(code):
    """Values that R prints are, those of assignments, loops and invisible functions are not."""
    assert ("\n" + translate(code).source.rstrip()).endswith("\n" + PRINTED[code])


def test_only_what_is_used_is_imported():
    assert translate("x <- op_sum(1)").source == "from pykeras3 import op_sum\n\nx = op_sum(1.0)\n"


def test_a_class_is_made_of_functions():
    code = """
    Scale <- new_layer_class("Scale",
      initialize = function(by = 2, ...) { super$initialize(...); self$by <- by },
      call = function(inputs) inputs * self$by)
    """
    assert translate(code).source == (
        "from pykeras3 import new_layer_class\n\n\n"
        "def initialize(self, super, by=2, **kwargs):\n"
        "    super.initialize(**kwargs)\n"
        "    self.by = by\n\n\n"
        "def call(self, inputs):\n"
        "    return inputs * self.by\n\n\n"
        'Scale = new_layer_class("Scale", initialize=initialize, call=call)\n'
    )


def test_an_error_tells_file_line_text_and_reason():
    with pytest.raises(TranslationError) as caught:
        translate("x <- 1\ny <- no_such_function(x)", "script.R")
    assert str(caught.value) == (
        "script.R, line 2: The function `no_such_function()` has no translation.\n    no_such_function(x)"
    )


@pytest.mark.parametrize(
    "code",
    [
        "f <- function(a) nargs()",
        "x <- list(1, a = 2)",
        "sapply(1:2, function(n) Recall(n))",
        'f <- function() { if (FALSE) y <- 1; exists("y") }',
        # the beginning of a name
        'x <- list(name = "x")\ny <- x$na',
        "x <- list(a = 1)\nx$name <- 2\nif (is.null(x$na)) y <- 1",
        "x <- 1\nf <- function() { x <- 2; x <<- 3; x }",
        "y <- ifelse(TRUE, { x <- 1; 2 }, 3)",
    ],
)
def test_what_can_not_be_known_is_an_error(code):
    with pytest.raises(TranslationError):
        translate(code)


@pytest.mark.parametrize(
    "code",
    [
        "y <- x + (x <- 5)",
        "y <- c(x[1], { x[1] <- 50; x[1] })",
        "y <- f(x) + f(if (x > 0) { x <- 1; 2 } else 3)",
        "y <- f(1) + (x <- 5)",
        "y <- (x <- 2) + (x <- 3)",
        "y <- c({ x <- x + 1; x }, { x <- x * 2; x })",
        "y <- x + (list(a = 1)$b %||% g())",
        "y <- paste(x, tryCatch({ x <- 5; x }, error = function(e) 1))",
        "y <- function() x + suppressWarnings(x <- 5)",
    ],
)
def test_what_is_assigned_after_it_is_read_in_an_expression_is_an_error(code):
    with pytest.raises(TranslationError, match="`x` is assigned here, after it is read in the same expression"):
        translate("x <- 1\nf <- function(n) n + x\ng <- function() x <<- 7\n" + code)


@pytest.mark.parametrize("argument", ['stop("a")', "b = return(2)", 'b = { print(1); stop("a") }'])
def test_an_argument_that_leaves_is_an_error_for_a_function_that_may_not_need_it(argument):
    with pytest.raises(TranslationError, match=r"`f\(\)` may not need this argument"):
        translate(f"f <- function(a, b) a\ng <- function(x) f(x, {argument})")


def test_invalid_code_is_an_error():
    with pytest.raises(TranslationError, match=r"line 1: This is not valid R code\."):
        translate("x <- (1")


def test_what_has_no_translation_can_be_marked():
    result = translate("x <- 1\ny <- no_such_function(x)\nz <- 2", keep_going=True)
    assert [failure.location.line for failure in result.failures] == [2]
    namespace = {}
    with pytest.raises(NotImplementedError, match="no_such_function"):
        exec(result.source, namespace)
    assert namespace["x"] == 1 and "z" not in namespace


def test_no_argument_of_unknown_kind_is_taken_for_the_piped_one():
    names = [name for name in api.NAMES - FUNCTIONS.keys() if api.is_piped_into(name) and takes_it_by_position(name)]
    assert len(names) > 300
    source = translate("\n".join(f"f_{name} <- function(x, y) x |> {name}(y)" for name in names)).source
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert len(calls) == len(names)
    assert [
        ast.unparse(call) for call in calls if [ast.unparse(each) for each in call.args] not in ([], ["x", "y"])
    ] == []


def takes_it_by_position(name):
    """Return True for a function with a second argument that doesn't test whether the first is a model or dataset."""
    declared = api.declaration(name)
    return declared.receiver is None and (len(declared.positional) > 1 or declared.further is not None)


@pytest.mark.parametrize("code", CASES)
def test_translating_twice_gives_the_same(code):
    assert translate(code).source == translate(code).source


def test_a_translation_that_is_not_valid_is_an_error_at_its_statement():
    code = "x <- 1\nf <- function() sapply(1:3, function(v) break)\ny <- 2"
    reason = "The translation is not valid Python: 'break' outside loop."
    with pytest.raises(TranslationError, match="line 2: " + reason):
        translate(code)
    result = translate(code, keep_going=True)
    assert [failure.reason for failure in result.failures] == [reason]
    assert result.source.startswith("x = 1\nraise NotImplementedError(") and result.source.endswith("\ny = 2\n")
