# The training history that fit() returns.

#' Convert a history to an R list, which stays valid in another session.
py_to_r.pykeras3.TrainingHistory <- function(x) {
  field <- function(name) reticulate::py_to_r(reticulate::py_get_attr(x, name))
  structure(list(params = field("params"), metrics = lapply(field("metrics"), unlist)),
            class = "keras_training_history", epoch = as.integer(unlist(field("epoch"))),
            validated = as.integer(unlist(field("validated"))))
}

r_to_py.keras_training_history <- function(x, convert = FALSE) {
  class <- reticulate::import("pykeras3", convert = convert)$TrainingHistory
  reticulate::py_call(class, x$params, lapply(x$metrics, as.list), as.list(attr(x, "epoch")),
                      as.list(attr(x, "validated")))
}

# Methods for a Python history, which a Python session may pass to R
as.data.frame.pykeras3.TrainingHistory <- function(x, ...) as.data.frame(reticulate::py_to_r(x), ...)

plot.pykeras3.TrainingHistory <- function(x, ...) graphics::plot(reticulate::py_to_r(x), ...)

print.keras_training_history <- function(x, ...) {
  last <- vapply(Filter(length, x$metrics), function(values) values[[length(values)]], 0)
  values <- prettyNum(last, big.mark = ",", digits = 4, scientific = FALSE)
  if (!length(last)) {
    cat("\nTraining history without epochs\n")
    return(invisible(x))
  }
  lines <- paste0(formatC(names(last), width = max(nchar(names(last)), 0)), ": ", values, collapse = "\n")
  cat("\nFinal epoch (plot to see history):\n", lines, "\n", sep = "")
  invisible(x)
}

#' Show the structure without the attributes that keras3's histories lack.
str.keras_training_history <- function(object, ...) {
  attributes(object)[c("epoch", "validated")] <- NULL
  utils::getS3method("str", "default")(object, ...)
}

#' Return a data frame with a row per epoch, metric and data (training or validation); missing values are NA.
as.data.frame.keras_training_history <- function(x, ...) {
  epochs <- seq_len(max(x$params$epochs, attr(x, "epoch"), lengths(x$metrics), 0L))
  parts <- lapply(names(x$metrics), function(name) {
    validation <- startsWith(name, "val_")
    known <- attr(x, if (validation) "validated" else "epoch") %||% seq_along(x$metrics[[name]])
    data.frame(epoch = epochs, value = x$metrics[[name]][match(epochs, known)], metric = sub("^val_", "", name),
               data = if (validation) "validation" else "training")
  })
  none <- data.frame(epoch = integer(), value = double(), metric = character(), data = character())
  frame <- do.call(rbind, c(list(none), parts))
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
  if (!length(metrics)) {
    graphics::plot.new()
    return(invisible(x))
  }
  values <- values[values$metric %in% metrics, ]
  method <- match.arg(method)
  if (method == "ggplot2" || (method == "auto" && requireNamespace("ggplot2", quietly = TRUE)))
    return(plot_by_ggplot2(values, smooth, theme_bw))
  before <- graphics::par(mfrow = c(length(metrics), 1L), mar = c(3, 3, 2, 2), mgp = c(2, 1, 0))
  on.exit(graphics::par(before))
  for (metric in metrics) plot_metric(values[values$metric == metric, ], metric, ...)
  invisible(x)
}

#' Plot a panel per metric, with smoothed curves if there are at least 10 epochs.
plot_by_ggplot2 <- function(values, smooth, theme_bw) {
  several <- length(unique(values$data)) > 1L
  mapping <- do.call(ggplot2::aes, lapply(c(x = "epoch", y = "value", if (several) c(color = "data", fill = "data")),
                                          as.name))
  epochs <- max(values$epoch)
  curve <- if (smooth && epochs >= 10L)
    ggplot2::geom_smooth(se = FALSE, method = "loess", formula = y ~ x, na.rm = TRUE)
  else if (epochs > 1L)
    ggplot2::geom_line(na.rm = TRUE)
  ggplot2::ggplot(values, mapping) + curve + ggplot2::geom_point(shape = 21, color = "black", na.rm = TRUE) +
    ggplot2::facet_grid(metric ~ ., switch = "y", scales = "free_y") +
    ggplot2::scale_x_continuous(breaks = integer_breaks) +
    (if (theme_bw) ggplot2::theme_bw()) +
    ggplot2::theme(axis.title.y = ggplot2::element_blank(), strip.placement = "outside")
}

#' Return axis breaks at integers.
integer_breaks <- function(range) unique(round(pretty(range)))

#' Plot a metric with base graphics.
plot_metric <- function(values, metric, ...) {
  known <- values[!is.na(values$value), ]
  graphics::plot(known$epoch, known$value, type = "n", xlab = "epoch", ylab = metric, xaxt = "n", ...)
  graphics::axis(1L, integer_breaks(range(known$epoch)))
  shown <- levels(known$data)[levels(known$data) %in% known$data]
  for (i in seq_along(shown)) {
    part <- known[known$data == shown[[i]], ]
    graphics::points(part$epoch, part$value, type = "b", col = i + 1L)
  }
  if (length(shown) > 1L)
    graphics::legend("topright", legend = shown, col = seq_along(shown) + 1L, lty = 1L, bty = "n")
}
