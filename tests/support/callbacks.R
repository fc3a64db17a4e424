# Callbacks that are written in R, each with a small model: a line for each has what it did, as numbers.
#
# The tests run the script in R, and its translation in a Python without R.

library(pykeras3)

x <- array(sin(seq_len(32) * 1.3), c(8, 4))
y <- array(cos(seq_len(16)), c(8, 2))

# Return a new model, each time the same.
new_model <- function() {
  set_random_seed(7)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(2)
  model |> compile(optimizer_sgd(learning_rate = 0.1), loss = "mse", run_eagerly = TRUE)
  model
}

say <- function(name, values) cat(name, ":", paste(sprintf("%.6f", values), collapse = " "), "\n")

trained <- function(model, callback, epochs = 4) {
  model |> fit(x, y, batch_size = 4, epochs = epochs, shuffle = FALSE, verbose = 0, callbacks = list(callback))
  model
}

# State

Keeper <- Callback(
  "Keeper",
  initialize = function() {
    super$initialize()
    self$losses <- c()
  },
  on_epoch_end = function(epoch, logs = NULL) {
    self$losses <- c(self$losses, logs$loss)
  }
)
keeper <- Keeper()
model <- trained(new_model(), keeper)
say("keeps the losses", keeper$losses)

Best <- new_callback_class(
  "Best",
  on_train_begin = function(logs = NULL) {
    self$best <- Inf
    self$weights <- NULL
  },
  on_epoch_end = function(epoch, logs = NULL) {
    if (logs$loss < self$best && epoch < 2) {
      self$best <- logs$loss
      self$weights <- get_weights(self$model)
    }
  },
  on_train_end = function(logs = NULL) set_weights(self$model, self$weights)
)
model <- trained(new_model(), Best())
say("restores earlier weights", as.array(model(x))[1, ])

Counter <- new_callback_class(
  "Counter",
  on_train_batch_begin = function(batch, logs = NULL) private$begun <- private$begun + 1,
  on_train_batch_end = function(batch, logs = NULL) private$note(batch, logs),
  counts = function() c(private$begun, private$sum, private$last),
  private = list(
    begun = 0,
    sum = 0,
    last = NULL,
    note = function(batch, logs) {
      private$sum <- private$sum + batch
      private$last <- logs$loss
    }
  )
)
counter <- Counter()
model <- trained(new_model(), counter)
say("counts batches in private", counter$counts())

# The model and its optimizer

Limit <- Callback(
  "Limit",
  initialize = function(limit = 0.5) {
    super$initialize()
    self$limit <- limit
    self$stopped <- -1
  },
  on_epoch_end = function(epoch, logs = NULL) {
    if (logs$loss < self$limit) {
      self$stopped <- epoch
      self$model$stop_training <- TRUE
    }
  }
)
first_loss <- keeper$losses[[2]]
limit <- Limit(limit = first_loss)
model <- trained(new_model(), limit, epochs = 10)
say("stops the training", limit$stopped)

Halving <- new_callback_class(
  "Halving",
  on_epoch_begin = function(epoch, logs = NULL) {
    optimizer <- self$model$optimizer
    if (epoch > 0) optimizer$learning_rate <- as.numeric(optimizer$learning_rate) / 2
  }
)
model <- trained(new_model(), Halving())
say("halves the learning rate", as.numeric(model$optimizer$learning_rate))

Noting <- new_callback_class(
  "Noting",
  progress = active_property(function() self$done / self$params$epochs),
  on_train_begin = function(logs = NULL) self$done <- 0,
  on_epoch_end = function(epoch, logs = NULL) {
    self$done <- epoch + 1
    if (self$progress >= 0.75) self$model$stop_training <- TRUE
  }
)
noting <- Noting()
model <- trained(new_model(), noting, epochs = 8)
say("has an active property of its parameters", noting$progress)

# Inheritance

Doubling <- new_callback_class(
  "Doubling",
  inherit = Keeper,
  on_epoch_end = function(epoch, logs = NULL) super$on_epoch_end(epoch, list(loss = 2 * logs$loss))
)
doubling <- Doubling()
model <- trained(new_model(), doubling)
say("inherits from a callback in R", doubling$losses)

Patient <- new_callback_class(
  "Patient",
  inherit = keras$callbacks$EarlyStopping,
  initialize = function(...) {
    super$initialize(monitor = "loss", ...)
    self$seen <- 0
  },
  on_epoch_end = function(epoch, logs = NULL) {
    self$seen <- self$seen + 1
    super$on_epoch_end(epoch, logs)
  }
)
patient <- Patient(patience = 1L, min_delta = 100)
model <- trained(new_model(), patient, epochs = 10)
say("inherits from Keras", c(patient$seen, patient$stopped_epoch))

# Functions

total <- 0
batches <- callback_lambda(on_train_batch_end = function(batch, logs) total <<- total + logs$loss)
model <- trained(new_model(), batches)
say("functions that assign outside", total)

stop_after <- function(n) {
  new_callback_class("StopAfter", on_epoch_end = function(epoch, logs = NULL) {
    if (epoch + 1 >= n) self$model$stop_training <- TRUE
  })
}
StopAfter <- stop_after(2)
keeper <- Keeper()
model <- new_model()
model |> fit(x, y, epochs = 5, verbose = 0, callbacks = list(keeper, StopAfter()))
say("is made by a function", length(keeper$losses))

schedule <- callback_learning_rate_scheduler(schedule = function(epoch, lr) if (epoch < 2) lr else lr * 0.5)
model <- trained(new_model(), schedule)
say("a schedule of epochs", as.numeric(model$optimizer$learning_rate))

# Evaluation and prediction

Watching <- new_callback_class(
  "Watching",
  on_test_batch_end = function(batch, logs = NULL) self$tested <- batch + logs$loss,
  on_predict_begin = function(logs = NULL) self$predicted <- 0,
  on_predict_batch_end = function(batch, logs = NULL) {
    self$predicted <- self$predicted + sum(as.array(logs$outputs))
  }
)
watching <- Watching()
model <- new_model()
evaluate(model, x, y, batch_size = 4, verbose = 0, callbacks = list(watching)) |> invisible()
predict(model, x, batch_size = 4, verbose = 0, callbacks = list(watching)) |> invisible()
say("watches evaluation and prediction", c(watching$tested, watching$predicted))
