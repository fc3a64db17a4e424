# What fit() returns.

py_to_r.pykeras3.history.TrainingHistory <- function(x) {
  field <- function(name) reticulate::py_to_r(reticulate::py_get_attr(x, name))
  structure(list(params = field("params"), metrics = lapply(field("metrics"), unlist)), class = "keras_training_history",
            python = x)
}

r_to_py.keras_training_history <- function(x, convert = FALSE) attr(x, "python")

# Python's own, as it comes from a Python session
as.data.frame.pykeras3.history.TrainingHistory <- function(x, ...) as.data.frame(reticulate::py_to_r(x), ...)

plot.pykeras3.history.TrainingHistory <- function(x, ...) graphics::plot(reticulate::py_to_r(x), ...)

print.keras_training_history <- function(x, ...) {
  cat(as.character(attr(x, "python")), "\n", sep = "")
  invisible(x)
}

as.data.frame.keras_training_history <- function(x, ...) {
  python <- attr(x, "python")
  epochs_of <- reticulate::py_get_attr(python, "epochs_of")
  parts <- lapply(names(x$metrics), function(name) {
    data.frame(epoch = as.integer(unlist(reticulate::py_to_r(epochs_of(name)))), value = x$metrics[[name]],
               metric = sub("^val_", "", name), data = if (startsWith(name, "val_")) "validation" else "training")
  })
  frame <- do.call(rbind, parts)
  frame$metric <- factor(frame$metric, unique(frame$metric))
  frame$data <- factor(frame$data, c("training", "validation"))
  frame
}

plot.keras_training_history <- function(x, y, metrics = NULL, method = c("auto", "ggplot2", "base"),
                                        smooth = getOption("keras.plot.history.smooth", TRUE),
                                        theme_bw = getOption("keras.plot.history.theme_bw", FALSE), ...) {
  values <- as.data.frame(x)
  known <- levels(values$metric)
  if (length(unknown <- setdiff(metrics, known)))
    stop("plot(): `metrics` must be among ", paste(known, collapse = ", "), ". Received: ",
         paste(unknown, collapse = ", "), call. = FALSE)
  metrics <- if (is.null(metrics)) known else metrics
  values <- values[values$metric %in% metrics, ]
  method <- match.arg(method)
  if (method == "ggplot2" || (method == "auto" && requireNamespace("ggplot2", quietly = TRUE)))
    return(plot_by_ggplot2(values, smooth, theme_bw))
  before <- graphics::par(mfrow = c(length(metrics), 1L), mar = c(3, 3, 2, 2), mgp = c(2, 1, 0))
  on.exit(graphics::par(before))
  for (metric in metrics) plot_metric(values[values$metric == metric, ], metric, ...)
  invisible(x)
}

#' A panel for each metric; the lines are smooth where there are epochs enough for it.
plot_by_ggplot2 <- function(values, smooth, theme_bw) {
  mapping <- do.call(ggplot2::aes, lapply(c(x = "epoch", y = "value", color = "data", fill = "data"), as.name))
  curve <- if (smooth && max(values$epoch) >= 5L)
    ggplot2::geom_smooth(se = FALSE, method = "loess", formula = y ~ x, na.rm = TRUE)
  else
    ggplot2::geom_line(na.rm = TRUE)
  ggplot2::ggplot(values, mapping) + curve + ggplot2::geom_point(shape = 21, color = "black", na.rm = TRUE) +
    ggplot2::facet_grid(metric ~ ., switch = "y", scales = "free_y") +
    (if (theme_bw) ggplot2::theme_bw()) +
    ggplot2::theme(axis.title.y = ggplot2::element_blank(), strip.placement = "outside")
}

plot_metric <- function(values, metric, ...) {
  graphics::plot(values$epoch, values$value, type = "n", xlab = "epoch", ylab = metric, ...)
  shown <- levels(values$data)[levels(values$data) %in% values$data]
  for (i in seq_along(shown)) {
    part <- values[values$data == shown[[i]], ]
    graphics::points(part$epoch, part$value, type = "b", col = i + 1L)
  }
  graphics::legend("topright", legend = shown, col = seq_along(shown) + 1L, lty = 1L, bty = "n")
}
