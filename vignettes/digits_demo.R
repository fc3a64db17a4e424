# The R part of the demo: digits_demo.py passes its model and data.
library(reticulate)
pk <- import("pykeras3")

# Keras calls these R functions while it trains
reporter <- pk$callback_lambda(
  on_train_batch_end = function(batch, logs) {
    if (batch %% 10 == 0) cat(sprintf("R: batch %2d, loss %.4f\n", batch, logs$loss))
  },
  on_epoch_end = function(epoch, logs) {
    cat(sprintf("R: epoch %d, accuracy %.4f, on validation data %.4f\n", epoch, logs$accuracy, logs$val_accuracy))
  }
)

train_more <- function(model, x, y) {
  model |> pk$fit(x, y, epochs = 1, batch_size = 32, validation_split = 0.1, verbose = 0, callbacks = list(reporter))
}

plot_history <- function(metrics, file) {
  png(file, width = 7, height = 5, units = "in", res = 120)
  on.exit(dev.off())
  epochs <- seq_along(metrics$accuracy)
  plot(epochs, metrics$accuracy, type = "b", pch = 19, ylim = range(metrics$accuracy, metrics$val_accuracy),
       xlab = "epoch", ylab = "accuracy", main = "Digits: the last epoch was trained from R")
  lines(epochs, metrics$val_accuracy, type = "b", col = "steelblue")
  abline(v = length(epochs) - 0.5, lty = 3)
  legend("bottomright", inset = c(0.1, 0), c("training", "validation"), col = c("black", "steelblue"),
         pch = c(19, 1), lty = 1, bty = "n")
}
