"""Expressions of R, generated: of numbers, vectors, matrices, strings and lists.

The lengths of vectors are known where R needs them to be equal; elsewhere vectors of all lengths meet. `+ 0` makes
zeros positive where the sign would be printed: translated, a whole number has no negative zero.
"""

import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

# What hides the kind of a value from the translator: called with values of many kinds, its result is unknown
SETUP = """
hide <- function(x) x
above <- function(x, y) x[x > y]
backwards <- function(x) x[length(x):1]
digits_in <- function(x) regmatches(x, gregexpr("[0-9]+", x))[[1]]
first_two <- function(x) x[1:2]
other <- function(x, y) x[x != y]
peaks <- function(x) x[x == max(x)]
replace_first <- function(x, y) { x[1] <- y; x[[length(x)]] <- y; x }
for (f in list(hide, backwards, first_two, peaks)) { f("a"); f(2.5) }
hide(list(1)); hide("a"); hide(2.5)
first_two(list(1)); first_two("a"); first_two(2.5)
"""


def one_of(*templates: str, **parts):
    """Return a strategy for one of several templates, with `{name}` filled in by strategies."""

    @st.composite
    def filled(draw):
        text = draw(st.sampled_from(templates))
        while part := re.search(r"\{(\w+)\}", text):
            text = text[: part.start()] + draw(parts[part[1]]) + text[part.end() :]
        return text

    return filled()


def hidden(strategy):
    """Return a strategy for the same expressions, some of them of unknown kind."""
    return strategy | strategy.map(lambda text: f"hide({text})")


numbers = st.sampled_from("0 1 2 3 7 10 2L 5L 0.5 1.5 2.25 -1 -2.5 100 0.1".split())
positive = st.sampled_from("1 2 3 4 5L 0.5 2.25 10".split())
sizes = st.sampled_from("1 2 3 4L".split())
words = st.sampled_from(['"a"', '"Hello"', '"two words"', '" padded "', '"x1y22"', '"a,b,c"', '"UPPER.case"', '""'])
plain_words = st.sampled_from(['"a"', '"b"', '"cat"', '"Dog"', '"e f"', '"b"'])
vector_texts = st.lists(numbers, min_size=2, max_size=5).map(lambda each: f"c({', '.join(each)})")
ranges = st.sampled_from(["1:4", "3:1", "0:2", "seq(1, 9, by = 2)", "seq(0, 1, length.out = 5)", "seq_len(3)", "2:6"])
word_vectors = st.lists(plain_words, min_size=2, max_size=4).map(lambda each: f"c({', '.join(each)})")

number = st.deferred(lambda: hidden(numbers | numbers | numbers_of_parts))
vector = st.deferred(lambda: hidden(vector_texts | ranges | vectors_of_parts))
condition = st.deferred(lambda: hidden(conditions_of_parts))
matrix = st.deferred(lambda: hidden(matrices | matrices_of_parts))
word = st.deferred(lambda: hidden(words | words_of_parts))
texts = st.deferred(lambda: hidden(word_vectors | texts_of_parts))
some_list = st.deferred(lambda: hidden(lists | lists_of_parts))

numbers_of_parts = one_of(
    "({n} + {n})", "({n} - {n})", "({n} * {n})", "({n} / {p})", "({n} %% {p})", "({n} %/% {p})", "({p} ^ {s})",
    "-({n})", "sum({v})", "max({v})", "min({v})", "prod({v})", "mean({v})", "length({v})", "max({n}, {n})",
    "abs({n})", "round({n}, 1)", "round({n})", "floor({n})", "ceiling({n})", "sqrt({p})", "exp({n})", "log({p})",
    "log({p}, 2)", "{v}[1]", "{v}[[2]]", "which.max({v})", "which.min({v})", "nchar({w})", "sum({c})",
    "as.integer({n} %% 100)", "sd({v})", "var({v})", "median({v})", "nrow({m})", "ncol({m})", "{m}[1, 2]",
    "length({t})", "length({l})", "sign({n})", "ifelse({n} > {n}, {n}, {n})", "(if ({n} < {n}) {n} else {n})",
    "match({n}, {v}, nomatch = 0L)", "signif({n}, 2)", "min({n}, {n})", "Reduce(`+`, {v})",
    "do.call(sum, list({n}, {n}))", 'as.numeric("2.5")', "tail({v}, 1)", "trunc({n})", "sum({m})",
    'switch("b", a = {n}, b = {n})', "vapply(list({n}), function(x) x + 1, 1)", "{m}[[2]]", n=number, p=positive,
    s=sizes, v=vector, c=condition, m=matrix, w=word, t=texts, l=some_list,
)  # fmt: skip
vectors_of_parts = one_of(
    "({v} + {n})", "({v} * {v})", "({v} - {v})", "({n} / ({v} ^ 2 + 1))", "({v} %% {p})", "({v} %/% {p})", "rev({v})",
    "sort({v})", "sort({v}, decreasing = TRUE)", "order({v})", "cumsum({v})", "unique({v})", "{v}[{s}]", "{v}[-1]",
    "{v}[-(1:2)]", "{v}[c(1, 2)]", "above({v}, {n})", "{vv}[1:2]", "first_two({v})", "head({v}, 2)", "tail({v}, 2)",
    "head({v}, -1)", "tail({v}, -1)", "c({v}, {v})", "c({n}, {v})", "rep({v}, 2)", "rep({n}, {s})",
    "rep({v}, each = 2)", "rep({n}, times = 3)", "rep({v}, length.out = 4)", "sqrt(abs({v}))", "abs({v})",
    "exp({v} / 10)", "floor({v})", "round({v}, 1)", "round({v} / 3, 2)", "ifelse({v} > {n}, {v}, {n})",
    "pmax({v}, {n})", "pmin({v}, {v})", "diff({v})", "which({c})", "sapply({v}, function(x) x * 2)",
    "vapply({v}, function(x) x + 1, numeric(1))", "unlist(lapply({v}, function(x) x^2))", "seq_along({v})",
    "seq({s}, 10)", "seq(10, {s})", "seq(0, 1, by = 0.25)", "range({v})", "{m}[1, ]", "{m}[, 1]", "colSums({m})",
    "rowSums({m})", "colMeans({m})", "as.vector({m})", "append({v}, {n}, after = 1)", "setdiff({v}, {v})",
    "union({v}, {v})", "intersect({v}, {v})", "nchar({t})", "match({v}, {v}, nomatch = 0L)", "as.integer({v} %% 100)",
    "cumprod({v})", "rank({v})", "Filter(function(x) x > 1, {v})", "sign({v})", "apply({m}, 1, sum)",
    "apply({m}, 2, function(x) max(x))", "diag({m} %*% t({m}))", 'max.col({m}, "first")',
    "mapply(function(x, y) x + y, {v}, {n})", "unlist(list({v}, {n}))", "tabulate(c(1, 2, 2, 5))", "c(dim({m}))",
    "cummax({v})", "Reduce(function(a, b) a + b, {v}, accumulate = TRUE)",
    "quantile({v}, c(0.25, 0.5), names = FALSE)", "do.call(c, list({v}, {n}))", "as.numeric({c})", "numeric({s})",
    "backwards({v})", "peaks({v})", "rowMeans({m})", "above({m}, {n})", "sapply(list({v}, {n}), length)", "-{v}",
    "replace_first({v}, {n})", n=number, p=positive, s=sizes, v=vector, vv=vector_texts, c=condition, m=matrix,
    t=texts,
)  # fmt: skip
conditions_of_parts = one_of(
    "{v} > {n}", "{v} <= {v}", "{v} == {n}", "{v} != {n}", "!({v} > {n})", "({v} > {n}) & ({v} < {n})",
    "({n} < {n}) || ({n} > {n})", "{n} %in% {v}", "{v} %in% {v}", "is.na({v})", "any({v} > {n})", "all({v} > {n})",
    "identical({v}, {v})", "isTRUE(all.equal({v}, {v}))", "duplicated({v})", "{t} == {w}", "{w} %in% {t}",
    'startsWith({t}, "a")', 'grepl("a", {t})', 'grepl("[0-9]+", {w})', "is.numeric({v})", "is.character({w})",
    "is.null({l})", "nzchar({w})", "xor({n} > {n}, {n} > {n})", "setequal({v}, {v})", "is.function(sum)",
    "({v} > {n}) | ({v} < {n})", 'endsWith({w}, "d")', "is.matrix({m})", "{n} == {n}",
    "vapply(unique({t}), nzchar, TRUE)", n=number, v=vector, t=texts, w=word, l=some_list, m=matrix,
)  # fmt: skip
matrices = one_of(
    "matrix(c({n}, {n}, {n}, {n}, {n}, {n}), nrow = 2)", "matrix(1:6, ncol = 3)", "matrix(1:6, 2, 3, byrow = TRUE)",
    "rbind(c({n}, {n}, {n}), c({n}, {n}, {n}))", "cbind(1:2, c({n}, {n}), {n})", "matrix({n}, 2, 3)",
    "array(c({n}, {n}, {n}), dim = c(2, 3))", n=numbers,
)  # fmt: skip
matrices_of_parts = one_of(
    "({m} + {n})", "({m} * {m})", "({m} / 2)", "({m} - {m})", "({m} + c({n}, {n}))", "abs({m})", "round({m}, 1)",
    "{m}[2:1, ]", "{m}[, c(1, 2, 2)]", "t(t({m}))", "t(matrix(c({n}, {n}, {n}, {n}, {n}, {n}), 3))",
    "sweep({m}, 2, c({n}, {n}, {n}))", 'sweep({m}, 1, c({n}, {n}), "*")', "outer(c({n}, {n}), c({n}, {n}, {n}))",
    "pmax({m}, {n})", "aperm({m}, c(1, 2))", "({m} > {n}) * 1", "apply({m}, c(1, 2), function(x) x + 1)",
    "(diag(2) %*% {m})", "crossprod(diag(2), {m})", "matrix(as.vector({m}), 2)", "ifelse({m} > {n}, {m}, {n})",
    "outer(1:2, 1:3, function(a, b) a * 10 + b)", "rbind({m}[1, ], {m}[2, ])",
    "scale({m}, center = c(1, 2, 3), scale = FALSE)", "sapply(1:3, function(i) c(i, i^2))", "rbind({m}, {m})[2:3, ]",
    "sqrt(abs({m}))", m=matrix, n=numbers,
)  # fmt: skip
words_of_parts = one_of(
    "paste({w}, {w})", "paste0({w}, {n})", 'paste({t}, collapse = "-")', "toupper({w})", "tolower({w})",
    "substr({w}, 1, 3)", "trimws({w})", 'gsub("a", "b", {w})', 'sub("[aeiou]", "_", {w})', "{t}[1]", "{t}[[2]]",
    'gsub("([a-z])([0-9])", "\\\\2\\\\1", {w})', 'sprintf("%d items", {i})', 'sprintf("%.2f", {n} + 0)',
    'sprintf("%s and %s", {w}, {w})', 'sprintf("%5.1f|%-6s|", {n} + 0, {w})', "format({d}, nsmall = 2)", "format({n})",
    "as.character({n})", 'strsplit("a,b", ",")[[1]][2]', 'paste({n}, {w}, sep = "_")', "strrep({w}, 2)",
    'formatC({n} + 0, digits = 2, format = "f")', "toString({v})", 'gsub("[[:space:]]+", " ", {w})',
    "sQuote({w}, FALSE)", 'paste(rev(strsplit({w}, "")[[1]]), collapse = "")', "if ({n} > {n}) {w} else {w}",
    "format({w}, width = 8)",
    'sub("\\\\s+$", "", {w})', 'switch({w}, a = "first", Hello = "second", "other")', "formatC({i}, width = 5)",
    'format(123456.789, big.mark = ",")', 'sprintf("%05d", {i})', 'sprintf("%+d", {i})', 'sprintf("%e", {n} + 0)',
    'gsub(".", "-", {w}, fixed = TRUE)', 'chartr("abc", "xyz", {w})', 'formatC({i}, width = 6, flag = "0")',
    "format(TRUE)", "format({n}, digits = 3)", 'sprintf("%g", {d})', 'sprintf("%3d%%", {i})', w=word, n=number,
    t=texts, v=vector, d=st.sampled_from(["1.5", "2", "100"]), i=st.sampled_from("1L 12L 345L".split()),
)  # fmt: skip
texts_of_parts = one_of(
    "paste({t}, {w})", "paste0({t}, {v})", "toupper({t})", "rev({t})", "sort({t})", "unique({t})", "{t}[-1]",
    "first_two({t})", "c({t}, {w})", "c({w}, {n})", "rep({w}, 2)", "substr({t}, 1, 2)", 'gsub("a", "", {t})',
    'strsplit({w}, " ")[[1]]', 'sprintf("%s!", {t})', 'sprintf("%d: %s", 1:2, c("x", "y"))', "as.character({v})",
    "setdiff({t}, {t})", "names(list(a = {n}, b = {w}))", "ifelse({v} > {n}, {w}, {w})", "head({t}, 2)",
    'paste({t}, 1:2, sep = ".")', "format(c({n}, {n}))", "union({t}, {t})", 'strsplit({w}, "")[[1]]',
    'unlist(strsplit(c("a b", "c"), " "))', "LETTERS[1:3]",
    'formatC(c({n}, {n}) + 0, width = 8, digits = 3, format = "f")', "trimws({t})", "other({t}, {w})",
    'vapply({v}, function(x) paste0("n", x), "")', 'grep("a", {t}, value = TRUE)', "nchar({t})", "order({t})",
    "format(c(1.5, 10, 100))", "substring({w}, 1:2, 3)", "letters[{s}:5]", "append({t}, {w})",
    'strsplit({w}, ",")[[1]]', "digits_in({w})", "make.unique({t})", "sapply({v}, function(x) format(x))", t=texts,
    w=word, v=vector, n=number, s=sizes,
)  # fmt: skip
lists = one_of(
    "list({n}, {w})", "list(a = {n}, b = {w})", "list(a = {n}, b = {v})", "list({v}, {t})",
    "list(x = {n}, y = {n}, z = {n})", n=numbers, w=words, v=vector_texts, t=word_vectors,
)  # fmt: skip
lists_of_parts = one_of(
    "lapply({v}, function(x) x + 1)", "list({n}, {l})", "list(a = {v}, b = {m})", "rev({l})", "{l}[1]", "{l}[-1]",
    "lapply({l}, length)", "Map(function(x, y) x * y, {v}, {v})", "as.list({v})", 'strsplit({t}, "a")',
    "modifyList(list(a = {n}, b = {n}), list(b = {w}, c = {n}))", "list(a = {l})$a", 'list(a = {n}, b = {l})[["b"]]',
    "Filter(function(x) length(x) == 1, {l})", "c(list({n}), list({w}))", 'setNames(list({n}, {w}), c("p", "q"))',
    'list(a = {n}, b = {v})["b"]', "lapply(list(a = {n}, b = {v}), function(x) x * 2)",
    "setNames(c({n}, {n}), letters[1:2])[2:1]", "sapply(list(a = {v}, b = {v}), sum)", 'split({v}[1:2], c("u", "v"))',
    "mapply(function(a, b) c(a, b), 1:2, 3:4)", "unlist(list(a = {n}, b = {n}))", 'sapply(c("a", "bb"), nchar)',
    "table({t})", "head({l}, 1)", "tail({l}, 1)", "do.call(list, {l})", "append(list({n}), list({w}))", "{l}[[1]]",
    "lengths({l})", v=vector_texts, n=numbers, l=some_list, w=words, m=matrices, t=word_vectors,
)  # fmt: skip

# Comparisons with NA, and what is made of them; `k` and `b` are logicals, of one element `b`
vectors_with_na = st.sampled_from(
    ["c(1, NA, 3)", "c(NA, 2.5)", "c(2, NA, 0, -1)", "c(NA, NA)", "c(1, 2)[c(2, 5)]", "match(c(1, 9), 1:3)", "1:3"]
)
texts_with_na = st.sampled_from(['c("a", NA)', 'c(NA, "b", "cat")', 'c("a", "b")', "c(NA_character_, NA)"])
numbers_with_na = st.sampled_from(["NA", "NA_real_", "2", "c(1, NA)[2]", "max(c(1, NA))", 'as.numeric("x")', "0.5"])
logicals_with_na = st.deferred(lambda: hidden(logicals_of_parts | logicals_of_parts.map("({})".format)))
conditions_with_na = st.deferred(lambda: hidden(conditions_of_parts_with_na))
logicals_of_parts = one_of(
    "{v} > {n}", "{v} <= {v}", "{v} == {n}", "{v} != {n}", "{t} == {w}", "{t} != {t}", "!({k})", "({k}) & ({k})",
    "({k}) | ({k})", "xor({k}, {b})", "is.na({v})", "is.na({k})", "c({k}, {b})", "rev({k})", "({k})[{k}]",
    "{t} %in% {w}", "{v} %in% {v}", "sapply({v}, function(x) x > {n})", "vapply({v}, function(x) x == 3, NA)",
    "ifelse({k}, TRUE, {b})",
    "as.logical({v})", 'startsWith({t}, "a")', "c(TRUE, NA)", "head({k}, 2)", "{v}[-1] < {n}", "unlist(list({k}, {b}))",
    v=vectors_with_na, n=numbers_with_na, t=texts_with_na, w=plain_words, k=logicals_with_na, b=conditions_with_na,
)  # fmt: skip
conditions_of_parts_with_na = one_of(
    "({n} > {n})", "any({k})", "all({k})",
    "({b} && {b})", "({b} || {b})", "!{b}", "isTRUE({b})", "isFALSE({b})", "(NA > 1)",
    "any({k}, na.rm = TRUE)", "all({k}, na.rm = TRUE)", "({k})[1]", "anyNA({k})", "identical({k}, {k})", "TRUE",
    n=numbers_with_na, k=logicals_with_na, b=conditions_with_na,
)  # fmt: skip
missing_values = logicals_with_na | one_of(
    "sum({k})", "sum({k}, na.rm = TRUE)", "mean({k})", "which({k})", "ifelse({k}, {n}, 2)", 'ifelse({k}, "a", "b")',
    "({v})[{k}]", "({t})[{k}]", "length({k})", "paste({k})", "as.integer({k})", "({k}) * 2", "typeof({k})",
    "{ x <- {v}; x[x > {n}] <- 0; x }", "{ x <- c(1, 2, 3); x[x > {n}] <- NA; x > 1 }", "list(a = {k}, b = {b})",
    "{ x <- {t}; x[x == {w}] <- NA; x == {w} }", "Filter(function(x) x > {n}, {v})", "max({v}[!is.na({v})]) > {n}",
    'tryCatch(if ({b}) "yes" else "no", error = function(e) "error")', "which.max({v})", "matrix({v}, 2, 3) > {n}",
    v=vectors_with_na, n=numbers_with_na, t=texts_with_na, w=plain_words, k=logicals_with_na, b=conditions_with_na,
)  # fmt: skip

everything = number | vector | condition | matrix | word | texts | some_list


def collected(strategy, count: int, longest: int = 160, derandomize: bool = False) -> list[str]:
    """Return so many generated expressions, each once, to be evaluated together; always the same if `derandomize`."""
    found: dict[str, None] = {}

    @settings(
        max_examples=count,
        database=None,
        derandomize=derandomize,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(expression):
        if len(expression) <= longest:
            found[expression] = None

    collect()
    return list(found)
