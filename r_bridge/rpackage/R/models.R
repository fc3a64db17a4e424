# Models as R objects: their printed form, and the generics of other packages.

evaluate <- function(object, ...) UseMethod("evaluate")

export_savedmodel <- function(object, export_dir_base, ...) UseMethod("export_savedmodel")

format.keras.src.models.model.Model <- function(x, line_length = min(getOption("width"), 180), positions = NULL,
                                                expand_nested = FALSE, show_trainable = NA, ..., layer_range = NULL,
                                                compact = TRUE) {
  options <- list(line_length = as.integer(line_length), positions = positions, expand_nested = expand_nested,
                  layer_range = layer_range)
  options <- Filter(Negate(is.null), options)
  if (!is.na(show_trainable)) options$show_trainable <- show_trainable
  summary <- call_reference(reference("summary_text", reticulate::import("pykeras3.displays")), list(x), options)
  text <- gsub("[ \n]+$", "", summary)
  if (compact) gsub("\n[ \n]*\n", "\n", text) else text
}

print.keras.src.models.model.Model <- function(x, ...) {
  cat(format(x, ...), "\n", sep = "")
  invisible(x)
}

summary.keras.src.models.model.Model <- function(object, ...) {
  cat(format(object, ..., compact = FALSE), "\n", sep = "")
  invisible(object)
}

str.keras.src.models.model.Model <- function(object, ...) {
  cat("<", class(object)[[1L]], " ", object$name, ">\n", sep = "")
}

#' Draws the picture of a model on R's device, where it was not asked for in a file.
draw_picture <- function(picture, to_file) {
  force(picture)
  if (!is.null(to_file)) return(invisible(to_file))
  # in a notebook Python gives the picture itself
  is_file <- is.character(picture)
  raster <- png::readPNG(if (is_file) picture else converted(reticulate::py_get_attr(picture, "data")))
  if (is_file) unlink(picture)
  before <- graphics::par(mar = c(0, 0, 0, 0))
  on.exit(graphics::par(before))
  graphics::plot.new()
  graphics::plot.window(c(0, ncol(raster)), c(0, nrow(raster)), asp = 1)
  graphics::rasterImage(raster, 0, 0, ncol(raster), nrow(raster))
  invisible()
}
