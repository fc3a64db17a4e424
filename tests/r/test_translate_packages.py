"""Expressions with other packages, files, conditions and classes have the same values in R and translated."""

import textwrap

import pytest

from tests.support.r_values import differences

SETUP = """
library(dplyr, warn.conflicts = FALSE)
library(stringr)
library(glue)
library(purrr)
hide <- function(x) x
hide("a")
hide(list(1))
hide(2.5)
frame <- tibble(word = c("b", "a", "b", "c"), k = c(3, 1, 2, 10), flag = c(TRUE, NA, FALSE, TRUE))
other <- tibble(word = c("a", "b", "d"), size = c(1.5, 2.5, 3.5))
text <- c("apple pie", "Banana", "a1b22", "")
limit <- 2
Counter <- R6::R6Class("Counter",
  public = list(
    count = 0, notes = NULL, label = "counter",
    initialize = function(start = 0) { self$count <- start; private$secret <- start * 10 },
    add = function(n = 1) { self$count <- self$count + n; invisible(self) },
    note = function(text) { self$notes <- c(self$notes, text); invisible(self) },
    secret_of = function() private$hidden(1)
  ),
  private = list(secret = NULL, hidden = function(x) x + private$secret),
  active = list(
    double = function() self$count * 2,
    value = function(v) { if (missing(v)) self$count else self$count <- v }
  )
)
Sub <- R6::R6Class("Sub", inherit = Counter, public = list(
  by = c(1, 2), label = "sub",
  add = function(n = 1) { super$add(n * 2) }
))
"""
# One expression in each line
EXPRESSIONS = {
    "frames": r"""
as.list(frame)
as.list(data.frame(a = 1:3, b = c("x", "y", "z"), c = 1))
as.list(tibble(a = c(1, 2), b = 5))
frame |> pull(k)
frame |> pull(word)
as.list(frame |> filter(k > 1))
as.list(frame |> filter(k > limit & word != "c"))
as.list(frame |> filter(flag))
as.list(frame |> filter(k > 1, word == "b"))
as.list(frame |> mutate(double = k * 2, more = double + limit))
as.list(frame |> mutate(k = k - mean(k)))
as.list(frame |> mutate(name = paste0(word, k)))
as.list(frame |> mutate(rows = n(), number = row_number()))
as.list(frame |> mutate(k2 = k^2, .keep = "none"))
as.list(frame |> transmute(z = k / 2))
as.list(frame |> select(k, word))
as.list(frame |> select(-flag))
as.list(frame |> select(-c(flag, k)))
as.list(frame |> select(new = k, word))
as.list(frame |> rename(value = k))
as.list(frame |> arrange(k))
as.list(frame |> arrange(word, desc(k)))
as.list(frame |> slice(2:3))
as.list(frame |> slice(-1))
as.list(frame |> slice_head(n = 2))
as.list(frame |> slice_head(n = Inf))
as.list(frame |> slice_tail(n = 1))
as.list(frame |> slice_max(k, n = 2))
as.list(frame |> slice_max(k, with_ties = FALSE))
as.list(frame |> slice_min(k, n = 1))
as.list(frame |> count(word))
as.list(frame |> count(word, sort = TRUE))
as.list(frame |> distinct(word))
as.list(frame |> group_by(word) |> summarise(total = sum(k)) |> ungroup())
as.list(frame |> summarise(total = sum(k), top = max(k)))
as.list(inner_join(frame, other, by = "word"))
as.list(left_join(frame, other, by = "word"))
as.list(anti_join(frame, other, by = "word"))
as.list(semi_join(frame, other, by = "word"))
as.list(merge(frame, other, by = "word"))
as.list(bind_rows(other, other))
as.list(bind_rows(list(a = 1, b = "x"), list(a = 2, b = "y")))
as.list(bind_cols(frame, tibble(z = 1:4)))
as.list(expand.grid(x = 1:2, y = c(5, 6, 7)))
tibble::deframe(other)
lead(c(1, 2, 3))
lag(c("a", "b", "c"))
lag(c(1, 2, 3), n = 2)
n_distinct(c(1, 1, 2))
near(0.1 + 0.2, 0.3)
between(c(1, 5, 9), 2, 8)
if_else(c(1, 5) > 2, "big", "small")
case_when(frame$k > 5 ~ "big", frame$k > 1 ~ "middle", TRUE ~ "small")
with(frame, sum(k * 2))
with(list(a = 1, b = 2), a / b)
nrow(frame)
ncol(frame)
dim(frame)
names(frame)
sum(frame$k)
paste(frame[["word"]])
frame$k[2]
as.list(frame[2, ])
as.list(frame[frame$k > 2, ])
as.list(head(frame, 2))
""",
    "stringr": r"""
str_sub(text, 2, 3)
str_sub("abcdef", -3)
str_sub("abcdef", end = -2)
str_sub("abcdef", 2)
str_sub(hide("abcdef"), 2, -2)
str_sub("abcdef", c(1, 3), c(2, 4))
str_length(text)
str_length("four")
str_c("a", 1)
str_c("a", c("x", "y"), sep = "-")
str_c(c("x", "y"), collapse = "+")
str_flatten(c("a", "b", "c"))
str_flatten(c("a", "b", "c"), ", ")
str_flatten(hide(c("a", "b", "c")), ", ", last = " and ")
str_split(text, " ")
str_split("a-b-c", "-")
str_split("a.b", fixed("."))
str_split("abc", "")
str_split("two words", boundary("word"))
str_split("abc", boundary("character"))
str_split_1("a,b,,c", ",")
str_split("a-b-c", "-", n = 2)
str_detect(text, "a")
str_detect("apple", "^a")
str_detect(text, "[0-9]+", negate = TRUE)
str_detect("a.b", fixed("."))
str_detect("ABC", regex("b", ignore_case = TRUE))
str_starts(text, "a")
str_ends(text, "a")
str_count(text, "a")
str_subset(text, "\\d")
str_which(text, "a")
str_extract(text, "[a-z]+")
str_extract_all(text, "\\d+")
str_replace(text, "a", "_")
str_replace_all(text, "[aeiou]", "")
str_replace_all("a.b.c", fixed("."), "\\1")
str_replace_all("john smith", "(\\w+) (\\w+)", "\\2 \\1")
str_replace_all("abc", c("a" = "1", "b" = "2"))
str_remove(text, "p")
str_remove_all("banana", "an")
str_to_lower("ABC d")
str_to_upper(text)
str_to_title("two words")
str_trim("  a b ")
str_trim("  a b ", side = "left")
str_squish("  a   b ")
str_pad("a", 3)
str_pad(c("a", "bb"), 4, side = "right", pad = "-")
str_pad("a", 4, side = "both")
str_trunc("a long text", 6)
str_dup("ab", 3)
str_dup(c("a", "b"), 2)
""",
    "glue": r"""
as.character(glue("{limit} of 3"))
as.character(glue("a{text}b"))
as.character(glue("{{x}} is {limit + 1}"))
as.character(glue("{toupper('x')}-{1:3}"))
as.character(glue("no braces"))
as.character(glue("a", "b", "{limit}"))
as.character(glue("\n  first\n    second\n  "))
as.character(glue::trim("\n  first\n    second\n  "))
""",
    "purrr": r"""
map(1:3, \(x) x + 1)
map(c(1, 2), ~ .x * 2)
map(list(a = 1, b = 2), ~ . + 1)
map_dbl(list(1, 2, 3), \(x) x / 2)
map_int(list("a", "bcd"), nchar)
map_chr(c("a", "b"), toupper)
map_lgl(1:3, ~ .x > 1)
map2(1:2, 3:4, \(x, y) x * y)
map2_dbl(c(1, 2), c(10, 20), ~ .x + .y)
map2(c(1, 2), 5, ~ .x + .y)
imap(list(a = 1, b = 2), \(x, name) paste(name, x))
pmap(list(a = 1:2, b = 3:4), \(a, b) a - b)
keep(1:5, \(x) x > 2)
discard(list(1, 2, 3), ~ .x > 2)
reduce(1:4, `+`)
reduce(1:4, \(a, b) a * b, .init = 2)
map(list(list(n = 1), list(n = 2)), "n")
pluck(list(a = list(5, 6)), "a", 2)
compact(list(1, NULL, 2))
list_transpose(list(list(a = 1, b = "x"), list(a = 2, b = "y")))
vctrs::vec_c(c(1, 2), 3)
scales::rescale(c(1, 2, 5), to = c(0, 10))
""",
    "files": r"""
file.path("a", "b", "c.txt")
file.path("a", c("b", "c"))
basename("a/b/c.txt")
basename(c("a/b/", "c"))
dirname("a/b/c.txt")
dirname("c.txt")
as.character(fs::path("a", "b/", "c.txt"))
as.character(fs::path("a") / "b")
as.character(fs::path_ext_set("a/b.txt", "csv"))
as.character(fs::path_file("a/b.txt"))
tools::file_ext(c("a.txt", "b", "c.tar.gz"))
tools::file_path_sans_ext("a/b.txt")
{ f <- tempfile(fileext = ".txt"); writeLines(c("a", "b"), f); readLines(f) }
{ f <- tempfile(); writeLines(c("a", "b", "c"), f); c(readLines(f, n = 2), file.exists(f)) }
{ f <- tempfile(); writeLines("x", f); unlink(f); file.exists(f) }
{ d <- tempfile(); dir.create(d); for (f in c("b.R", "a.R")) writeLines("x", file.path(d, f)); list.files(d) }
{ d <- tempfile(); dir.create(d); writeLines("x", file.path(d, "b.R")); list.files(d, pattern = "\\.R$") }
{ d <- tempfile(); dir.create(d); unlink(d, recursive = TRUE); dir.exists(d) }
{ f <- tempfile(); writeLines("x", f); g <- tempfile(); file.copy(f, g); readLines(g) }
{ f <- tempfile(); writeLines("abc", f); file.size(f) }
{ f <- tempfile(); saveRDS(list(a = 1, b = "x"), f); readRDS(f) }
{ f <- tempfile(); write.csv(data.frame(a = 1:2, b = c("x", "y")), f, row.names = FALSE); as.list(read.csv(f)) }
{ f <- tempfile(); writeLines(c("a;b", "1;x"), f); as.list(read.csv(f, sep = ";")) }
{ f <- tempfile(); writeLines(c("1 2", "3 4"), f); as.list(read.table(f)) }
jsonlite::fromJSON("[1, 2, 3]")
jsonlite::fromJSON('{"a": 1, "b": ["x", "y"]}')
as.character(jsonlite::toJSON(list(a = 1, b = "x"), auto_unbox = TRUE))
""",
    "classes": r"""
local({ x <- Counter$new(3); x$add()$add(2); c(x$count, x$double, x$secret_of()) })
local({ x <- Counter$new(); x$value <- 7; c(x$count, x$value) })
local({ x <- Counter$new(); y <- Counter$new(); x$note("a"); x$note("b"); y$note("c"); c(x$notes, y$notes) })
local({ x <- Sub$new(1); x$add(2); c(x$count, x$by, x$label) })
""",
    "conditions": r"""
tryCatch(stop("bad"), error = function(e) conditionMessage(e))
tryCatch(5, error = function(e) 0)
tryCatch({ x <- 1; x + 1 }, error = function(e) 0, finally = NULL)
tryCatch(stop("a", 1), error = function(e) paste("got", conditionMessage(e)))
tryCatch(warning("careful"), warning = function(w) conditionMessage(w))
inherits(try(stop("bad"), silent = TRUE), "try-error")
suppressWarnings({ warning("w"); 3 })
local({ f <- function() { on.exit(done <<- 1); done <<- 5; 2 }; done <- 0; c(f(), done) })
local({ f <- function(n) { n > 2 || return("small"); "big" }; c(f(1), f(3)) })
local({ f <- function(n) { n > 2 && stop("large"); n }; tryCatch(f(3), error = function(e) conditionMessage(e)) })
withCallingHandlers({ warning("w"); 4 }, warning = function(w) invokeRestart("muffleWarning"))
""",
}


LINES = {topic: textwrap.dedent(lines).strip().splitlines() for topic, lines in EXPRESSIONS.items()}


@pytest.fixture(scope="module")
def found():
    """Return what differs between R and the translations, of all topics."""
    return differences([line for lines in LINES.values() for line in lines], SETUP)


@pytest.mark.parametrize("topic", EXPRESSIONS)
def test_expressions_have_the_values_that_they_have_in_r(found, topic):
    of_topic = [each for each in found if any(f" {line}\n" in each for line in LINES[topic])]
    assert not of_topic, "\n\n".join(of_topic)


SELECTING = """
library(pykeras3)
columns <- list(age = c(1, 3), Bmi = c(1, 2), b2 = c(1, 2), ab = c(1, 2), x1 = c(1, 2), x2 = c(1, 2), x10 = c(1, 2))
spec <- feature_spec(dataset_batch(tensor_slices_dataset(columns), 2), everything())
names_of <- function(spec) sapply(spec$steps, function(step) step$name)
prefix <- "x"
"""
SELECTIONS = """
starts_with(c("b", "a"))
starts_with("b", ignore.case = FALSE)
ends_with("B")
contains("B")
matches("^x[0-9]$")
matches(c("^X", "^A"))
num_range(prefix, c(10, 1, 5))
last_col(1)
-starts_with(prefix)
!starts_with(prefix)
age, -starts_with("b")
age, !starts_with("x")
starts_with("x"), -x1
starts_with("x"), -c(x1, x2), x1
c(age, starts_with("x"))
c(-age, -Bmi)
age:ab
ab:age
-(age:ab)
-c(age, starts_with("b"))
starts_with("x") & ends_with("2")
x2 | starts_with("x")
any_of(c("x1", "zz"))
one_of("x2", "x1")
everything(), -age
ab, everything()
all_numeric()
has_type(c("float32", "float64")), -age
"""


def test_columns_are_selected_as_in_r(libraries):
    selections = SELECTIONS.strip().splitlines()
    calls = [f"names_of(step_numeric_column(spec, {each}))" for each in selections]
    found = differences(calls, SELECTING, R_LIBS=libraries)
    assert not found, "\n\n".join(found)
