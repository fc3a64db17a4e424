# Layers and models as R objects: calls, assignment, printing and methods of other packages' generics.

#' Wrap a layer or model in a function that adds it to a Sequential model or calls it on any other object.
py_to_r_wrapper.keras.src.layers.layer.Layer <- function(x) {
  force(x)
  function(object, ...) {
    stop_if_dead(x)
    if (missing(object) || is.null(object)) return(relay_conditions(x(...), list(...)))
    object <- if (has_tabular(object)) as_inputs_of(object, x) else as_layer_input(object)
    if (!inherits(object, "keras.src.models.sequential.Sequential")) {
      if (...length()) stop_if_missing_truths(list(...))
      return(relay_conditions(x(object, ...), list(object, ...)))
    }
    if (...length()) warning("A layer that is added to a Sequential model takes no further arguments.", call. = FALSE)
    relay_conditions(object$add(x), list(x))
    invisible(object)
  }
}

#' Return TRUE for a factor or data frame, or a list with one.
has_tabular <- function(x)
  is.factor(x) || is.data.frame(x) || (is.list(x) && !is.object(x) && any(vapply(x, has_tabular, NA)))

#' Convert factors and data frames, alone or in a list, to strings where a layer or model takes these, else to numbers.
as_inputs_of <- function(x, layer)
  call_reference(reference("piped_inputs", "pykeras3.core.calling.pipe"), list(as_argument(x), layer), NULL)

#' Assign `x$name <- value`; assigning the current value back, as R does for nested assignments, has no effect.
assign_attribute <- function(x, name, value) {
  assign <- reference("assign", "pykeras3.core.keras_objects.assignment")
  call_reference(assign, list(x, name, na_as_null(value)), NULL)
  x
}

evaluate <- function(object, ...) UseMethod("evaluate")

export_savedmodel <- function(object, export_dir_base, ...) UseMethod("export_savedmodel")

format.keras.src.models.model.Model <- function(x, line_length = min(getOption("width"), 180), positions = NULL,
                                                expand_nested = FALSE, show_trainable = NA, ..., layer_range = NULL,
                                                compact = TRUE) {
  options <- list(line_length = as.integer(line_length), positions = positions, expand_nested = expand_nested,
                  layer_range = layer_range)
  options <- Filter(Negate(is.null), options)
  if (!is.na(show_trainable)) options$show_trainable <- show_trainable
  summary <- call_reference(reference("summary_text", "pykeras3.core.keras_objects.display"), list(x), options)
  text <- gsub("[ \n]+$", "", summary)
  if (compact) gsub("\n[ \n]*\n", "\n", text) else text
}

print.keras.src.models.model.Model <- function(x, ...) {
  cat(format(x, ...), "\n", sep = "")
  invisible(x)
}

#' Print the summary and return its text.
summary.keras.src.models.model.Model <- function(object, ...) {
  text <- format(object, ...)
  cat(text, "\n", sep = "")
  invisible(text)
}

#' Show the summary, also for a model within a list.
str.keras.src.models.model.Model <- function(object, ...) {
  cat(if (reticulate::py_is_null_xptr(object)) dead_pointer else format(object), "\n", sep = "")
}

#' Draw the image of a model on R's graphics device, or include it in a document, unless it was written to a file.
draw_picture <- function(picture, to_file, dpi) {
  force(picture)
  if (!is.null(to_file)) return(invisible(to_file))
  png <- png_of(picture)
  if (isTRUE(getOption("knitr.in.progress"))) return(included_picture(png, dpi))
  raster <- png::readPNG(png)
  before <- graphics::par(mar = c(0, 0, 0, 0))
  on.exit(graphics::par(before))
  graphics::plot.new()
  graphics::plot.window(c(0, ncol(raster)), c(0, nrow(raster)), asp = 1)
  graphics::rasterImage(raster, 0, 0, ncol(raster), nrow(raster))
  invisible()
}

#' Return the PNG bytes of an image: a temporary file, or an IPython Image.
png_of <- function(picture) {
  if (!is.character(picture)) return(convert_result(reticulate::py_get_attr(picture, "data")))
  on.exit(unlink(picture))
  readBin(picture, "raw", file.size(picture))
}

#' Save an image among the figures of the document that knitr is rendering and include it.
included_picture <- function(png, dpi) {
  figure <- knitr::fig_path(".png", number = asNamespace("knitr")$plot_counter())
  dir.create(dirname(figure), showWarnings = FALSE, recursive = TRUE)
  writeBin(png, figure)
  knitr::include_graphics(figure, dpi = dpi)
}
