# Messages of Python's errors in R's notation.
#
# They are rewritten as texts, when R reads them: an exception may be read in both languages, and Keras puts the
# messages of others into its own. Exceptions of pykeras3 with the parts of their messages, for R to put together, would
# not do without it: where a layer calls the function, Keras raises a new exception with the text alone.

conditionMessage.python.builtin.BaseException <- function(c) as_r_message(strip_codes(NextMethod()))

# An R error within a call() that Keras raised again, with a message of its own around it
conditionMessage.recreated_error <- function(c) as_r_message(strip_codes(NextMethod()))

# What says nothing to a reader: terminal escape codes from Keras, arguments that were not given, names of TensorFlow's
# graph nodes and operations, the module of an exception's class
noise <- c("\033\\[[0-9;]*m", "\n *[^\n]? \\w+=<class 'inspect._empty'>", "\\{\\{function_node [^}]*\\}\\} ?",
           " for '\\{\\{node [^']*'", " \\[Op:\\w+\\]( name: ?[\\w/]*)?", "^([a-z_0-9]+\\.)+(?=[A-Z]\\w*: )")

strip_codes <- function(text) gsub(paste(noise, collapse = "|"), "", text, perl = TRUE)

# Python literals as R writes them, by pattern
r_literals <- c(
  "None \\(NA in R\\)" = "NA", "None \\(NULL in R\\)" = "NULL", "\\bNone\\b" = "NULL", "\\bTrue\\b" = "TRUE",
  "\\bFalse\\b" = "FALSE", "(?<=[ ([=-])nan\\b" = "NaN", "(?<=[ ([=-])inf\\b" = "Inf", " \\(a dict\\)" = "",
  "\\ba dict\\b" = "a named list",
  "`from_`" = "`from`",
  "(?<![0-9.])([0-9]+)\\.0(?![0-9.])" = "\\1", "\\barray\\(\\[([^][]*)\\](, dtype=[^)]*)?\\)" = "c(\\1)")

# Python code in Keras' messages: argument values, methods in backticks or after certain words, unnamed inputs
r_code <- c(
  "=None\\b" = "=NULL", "=True\\b" = "=TRUE", "=False\\b" = "=FALSE",
  "`None`" = "`NULL`", "`True`" = "`TRUE`", "`False`" = "`FALSE`",
  "(?<=[`.])([A-Za-z_]\\w*)\\.(?=[A-Za-z_][\\w.]*\\([^`]*`)" = "\\1$",
  "(?<=when calling |received by )(\\w+)\\.(?=\\w+\\(\\))" = "\\1$", "=\\('(<KerasTensor [^']*>)',\\)" = "=list(\\1)",
  " with name 'None'" = "")

#' Return a message in R's notation.
#'
#' Messages that begin with a function's name are rewritten throughout, as those of pykeras3, which may be of Keras from
#' there on; in others, only code is, and paragraphs that begin so.
as_r_message <- function(text) {
  paragraphs <- strsplit(text, "\n\n", fixed = TRUE)[[1L]]
  own <- is_own_message(text) | is_own_message(paragraphs)
  paragraphs <- in_shapes(count_inputs_from_one(rewrite(paragraphs, r_code)))
  paragraphs[own] <- na_in_vectors(lists_in_r(rewrite(paragraphs[own], r_literals)))
  paste(paragraphs, collapse = "\n\n")
}

is_own_message <- function(text) grepl("^([A-Za-z.]+: )?[a-z][a-z0-9_]*\\(\\): ", text)

#' Replace patterns, the names of a vector, in texts.
rewrite <- function(texts, words) {
  for (pattern in names(words)) texts <- gsub(pattern, words[[pattern]], texts, perl = TRUE)
  texts
}

#' Return messages of Keras with one-based numbers of a layer's inputs.
count_inputs_from_one <- function(texts) {
  rewrite_matches(texts, "\\bInput \\K[0-9]+(?= of layer )", function(found) as.integer(found) + 1L)
}

#' Return messages of Keras with NA for the unknown dimensions of shapes.
in_shapes <- function(texts) {
  rewrite_matches(texts, "\\((None|[0-9]+)(, (None|[0-9]+))*,?\\)", function(found) gsub("None", "NA", found))
}

#' Return messages with R's notation for the lists and dicts of Python that they received or that name layers.
lists_in_r <- function(texts) {
  rewrite_matches(texts, "(Received: (\\w+=)?|Existing layers are: )\\K[\\[{][^\n]*",
                  function(found) vapply(found, list_in_r, ""))
}

# Strings, brackets, and what is between them
python_tokens <- "'([^'\\\\]|\\\\.)*'|\"([^\"\\\\]|\\\\.)*\"|[][{}]|[^][{}'\"]+|['\"]"

#' Return the text of a Python list or dict, which may be cut off, in R's notation.
list_in_r <- function(text) {
  tokens <- regmatches(text, gregexpr(python_tokens, text, perl = TRUE))[[1L]]
  opens <- tokens %in% c("[", "{")
  closes <- tokens %in% c("]", "}")
  depth <- cumsum(opens - closes)
  inner_tokens <- function(place) {
    after <- seq_along(tokens) > place
    tokens[after & cumsum(after & depth < depth[[place]]) == 0L]
  }
  makes_vector <- function(place) tokens[[place]] == "[" && is_of_one_kind(inner_tokens(place))
  is_vector <- vapply(seq_along(tokens), makes_vector, NA)
  is_key <- is_text_token(tokens) & startsWith(c(tokens[-1L], ""), ":")
  after_key <- c(FALSE, is_key[-length(tokens)])
  tokens[after_key] <- sub("^:", " =", tokens[after_key])
  keys <- gsub("^.|.$", "", tokens[is_key])
  tokens[is_key] <- ifelse(make.names(keys) == keys, keys, paste0("`", keys, "`"))
  tokens[opens] <- ifelse(is_vector[opens], "c(", "list(")
  tokens[closes] <- ")"
  paste(tokens, collapse = "")
}

is_text_token <- function(tokens) grepl("^['\"]", tokens)

#' Return TRUE if the elements of a list, as tokens, are all text or all numbers: none is a list or an object.
is_of_one_kind <- function(tokens) {
  is_text <- is_text_token(tokens)
  others <- tokens[!is_text]
  !any(others %in% c("[", "{") | grepl("[<(]", others)) && !(any(is_text) && any(grepl("[0-9]|TRUE|FALSE", others)))
}

#' Return messages with NA for the missing elements of vectors.
na_in_vectors <- function(texts) {
  rewrite_matches(texts, "\\bc\\([^()]*\\)", function(found) gsub("\\bNULL\\b", "NA", found))
}

#' Replace what matches a pattern in texts by a function of it.
rewrite_matches <- function(texts, pattern, f) {
  places <- gregexpr(pattern, texts, perl = TRUE)
  regmatches(texts, places) <- lapply(regmatches(texts, places), f)
  texts
}
