Scale <- new_layer_class(
  "Scale",
  initialize = function(by = 2, ...) {
    super$initialize(...)
    self$by <- by
    private$calls <- 0
  },
  build = function(input_shape) {
    self$shift <- self$add_weight(shape = shape(input_shape[[2]]), initializer = "zeros")
  },
  call = function(inputs, training = FALSE) {
    private$calls <- private$calls + 1
    if (training) inputs else inputs * self$by + self$shift
  },
  counted = function() private$calls,
  get_config = function() c(super$get_config(), by = self$by)
)

test_that("self, super and private are in scope of a layer's methods", {
  layer <- Scale(by = 3)
  expect_equal(as.array(layer(floats(1:4, c(2, 2)))), matrix(c(3, 6, 9, 12), 2))
  expect_equal(as.array(layer(floats(1:4, c(2, 2)), training = TRUE)), matrix(as.numeric(1:4), 2))
  expect_equal(layer$counted(), 2)
  expect_equal(Scale()$by, 2)
  expect_length(layer$weights, 1)
})

test_that("only the constructors of layers take an object to apply them to", {
  first <- function(make) names(formals(make("Some", initialize = function(by = 2) NULL)))[[1L]]
  expect_identical(vapply(list(Layer, new_layer_class, new_wrapper), first, ""), rep("object", 3L))
  expect_identical(vapply(list(Model, Metric, Loss, Callback, LearningRateSchedule), first, ""), rep("by", 5L))
})

test_that("a class needs a name", {
  for (make in c(Layer, new_model_class, Loss))
    expect_error(make(call = function(x) x), "argument \"classname\" is missing, with no default", fixed = TRUE)
})

test_that("private members keep their values", {
  Keeping <- new_layer_class("Keeping",
    initialize = function() {
      super$initialize()
      private$list <- reticulate::py_eval("[]", convert = FALSE)
      private$nothing <- NULL
      private$named <- c(a = 1, b = 2)
      private[["dense"]] <- layer_dense(, 2)
    },
    call = function(inputs) private$dense(inputs),
    described = function() {
      private$list$append(5)
      private$named[["a"]] <- private$double(4)
      private$nothing <- is.null(private$nothing)
      paste(class(private$list)[[1L]], length(private$list), deparse1(private$named), private$nothing)
    },
    private = list(factor = 2, double = function(x) x * private$factor))
  layer <- Keeping()
  expect_identical(layer$described(), "python.builtin.list 1 c(a = 8, b = 2) TRUE")
  layer(floats(1, c(1, 3)))
  expect_length(layer$weights, 2L)
})

test_that("models have a configuration only from their author; files need none", {
  Net <- new_model_class("Net",
    initialize = function(units, ...) {
      super$initialize(...)
      self$dense <- layer_dense(units = units)
    },
    call = function(inputs) self$dense(inputs))
  net <- Net(units = 2)
  expect_error(get_config(net), "Net\\(\\): .*must override `get_config\\(\\)`",
               class = "python.builtin.NotImplementedError")
  expect_error(net$to_json(), "must override `get_config()`", fixed = TRUE)
  before <- predict(net, x)
  expect_equal(predict(load_model(save_model(net)), x), before)
})

test_that("the constructor has the initializer's formals and works in pipes", {
  expect_named(formals(Scale), c("object", "by", "..."))
  expect_identical(formals(Scale)$by, 2)
  expect_output(print(Scale), "<constructor of Scale: function (object, by = 2, ...)>", fixed = TRUE)
  expect_identical(environment(Scale)$`__class__`$`__name__`, "Scale")
  expect_equal(as.array(matrix(1, 1, 2) |> Scale(5)), matrix(5, 1, 2))
  model <- keras_model_sequential(input_shape = 2) |> Scale(by = 0.5, name = "half") |> layer_dense(1)
  expect_equal(get_layer(model, "half")$by, 0.5)
})

test_that("models with custom layers train and can be loaded in the same session", {
  model <- keras_model_sequential(input_shape = 4) |> Scale(by = 0.5, name = "half") |> layer_dense(3)
  model |> compile("sgd", "mse")
  expect_length(fit(model, x, y, epochs = 2)$metrics$loss, 2)
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  read <- load_model(file)
  expect_equal(get_layer(read, "half")$by, 0.5)
  expect_equal(predict(read, x), predict(model, x))
  expect_equal(predict(load_model(file, custom_objects = list(Scale)), x), predict(model, x))
})

test_that("defaults in R are defaults in Keras: nested layers receive no `training` unless it is set", {
  Dropping <- new_layer_class("Dropping",
    initialize = function() {
      super$initialize()
      self$drop <- layer_dropout(rate = 0.9)
    },
    call = function(inputs, training = FALSE) self$drop(inputs))
  expect_equal(as.array(Dropping()(floats(1, c(1, 50)))), matrix(1, 1, 50))
})

test_that("classes inherit from classes", {
  Far <- new_layer_class("Far", inherit = Scale, call = function(inputs, ...) super$call(inputs) + 100)
  expect_equal(as.array(Far(by = 2)(floats(1, c(1, 2)))), matrix(102, 1, 2))
})

test_that("an initializer need not call super, and may have an explicit self", {
  Plain <- new_layer_class("Plain", initialize = function(self, n) self$n <- n, call = function(self, x) x * self$n)
  expect_equal(as.numeric(Plain(n = 3)(floats(1, 2))), c(3, 3))
})

test_that("the class is in scope as `__class__`", {
  Wide <- new_layer_class("Wide",
    initialize = function(units = 32, ...) {
      super$initialize(...)
      self$units <- as.integer(units)
    },
    again = function() `__class__`(units = 1),
    get_config = function() list(units = self$units),
    from_config = function(config) do.call(`__class__`, config))
  expect_identical(from_config(get_config(Wide(units = 64)))$units, 64L)
  expect_identical(Wide()$again()$units, 1L)
})

test_that("from_config() calls the class as cls, whether it is among its formals or not", {
  for (from_config in list(function(config) cls(!!!config), function(cls, config) cls(!!!config))) {
    Deep <- new_layer_class("Deep",
      initialize = function(units = 32, ...) {
        super$initialize(...)
        self$units <- as.integer(units)
      },
      get_config = function() c(super$get_config(), units = self$units),
      from_config = from_config)
    expect_identical(pykeras3::from_config(get_config(Deep(units = 64)))$units, 64L)
  }
})

test_that("the body of a method may be a constant", {
  Silent <- new_layer_class("Silent", compute_mask = function(inputs, mask = NULL) NULL, call = function(x) x,
                            seven = function() 7)
  expect_null(Silent()$compute_mask(floats(1, 2)))
  expect_equal(Silent()$seven(), 7)
})

test_that("models have active properties", {
  Net <- Model("Net",
    initialize = function(units, ...) {
      super$initialize(...)
      self$dense <- layer_dense(units = units)
    },
    call = function(inputs) self$dense(inputs),
    twice = mark_active(function() 2 * self$dense$units))
  net <- Net(units = 3, name = "net")
  expect_equal(dim(net(x)), c(10L, 3L))
  expect_equal(net$twice, 6)
})

test_that("callbacks receive logs as a named list and one-based epochs and batches", {
  received <- list()
  Diary <- Callback("Diary",
    on_epoch_end = function(epoch, logs = NULL) received$epochs <<- c(received$epochs, epoch),
    on_train_batch_end = function(batch, logs) {
      received$batches <<- c(received$batches, batch)
      received$logs <<- logs
    })
  fit(small_model(), x, y, epochs = 2, batch_size = 5, callbacks = Diary())
  expect_equal(received$epochs, 1:2)
  expect_equal(received$batches, c(1, 2, 1, 2))
  expect_true(is.list(received$logs) && "loss" %in% names(received$logs))
})

test_that("named values that a callback returns are added to the logs", {
  Extra <- Callback("Extra", on_epoch_end = function(epoch, logs = NULL) list(extra = 10 * epoch),
                    on_train_begin = function(logs) list(ignored = 1))
  lambda <- callback_lambda(on_epoch_end = function(epoch, logs) list(more = logs$extra + 1))
  history <- fit(small_model(), x, y, epochs = 2, callbacks = list(Extra(), lambda))
  expect_equal(history$metrics$extra, c(10, 20))
  expect_equal(history$metrics$more, c(11, 21))
})

test_that("nested assignments work for attributes without a setter", {
  Stop <- Callback("Stop", on_epoch_end = function(epoch, logs = NULL) {
    self$model$optimizer$learning_rate <- 0.25
    self$model$stop_training <- TRUE
  })
  model <- small_model()
  expect_length(fit(model, x, y, epochs = 3, callbacks = Stop())$metrics$loss, 1L)
  expect_equal(as.numeric(model$optimizer$learning_rate), 0.25)
  model$layers[[1]]$trainable <- FALSE
  expect_false(model$layers[[1]]$trainable)
  Nested <- new_layer_class("Nested", initialize = function() {
    super$initialize()
    self$values <- list(y = list(1, 2))
    self$values$y[[1]] <- 9
    self[["dense"]] <- layer_dense(units = 1)
    self$dense$units <- 5L
  })
  layer <- Nested()
  expect_equal(unlist(layer$values$y), c(9, 2))
  expect_identical(layer$dense$units, 5L)
})

test_that("losses, metrics, constraints and schedules are made from functions", {
  Far <- new_loss_class("FarLoss", call = function(y_true, y_pred) op_mean(op_abs(y_true - y_pred), axis = -1))
  expect_equal(as.numeric(Far()(floats(1, c(2, 1)), floats(0, c(2, 1)))), 1)
  Sum <- new_metric_class("Sum",
    initialize = function(name = "sum", ...) {
      super$initialize(name = name, ...)
      self$total <- self$add_weight(shape = shape(), initializer = "zeros")
    },
    update_state = function(y_true, y_pred, sample_weight = NULL) self$total$assign_add(op_sum(y_pred)),
    result = function() self$total)
  metric <- Sum()
  metric$update_state(floats(1, 2), floats(2, 2))
  expect_equal(as.numeric(metric$result()), 4)
  Positive <- Constraint("Positive", call = function(w) op_abs(w))
  expect_equal(as.numeric(Positive()(floats(-1, 2))), c(1, 1))
  Half <- new_learning_rate_schedule_class("Half", call = function(step) 0.5)
  expect_equal(as.numeric(optimizer_sgd(Half())$learning_rate), 0.5)
})

test_that("R6 classes and %py_class% make Keras classes", {
  Six <- R6::R6Class("Six", inherit = keras$layers$Layer, public = list(
    k = NULL,
    initialize = function(k) {
      super$initialize()
      self$k <- k
    },
    call = function(x) x * self$k))
  class <- r_to_py(Six)
  expect_s3_class(class, "python.builtin.type")
  expect_equal(as.numeric(class(k = 4)(floats(1, 2))), c(4, 4))
  More(keras$layers$Layer) %py_class% {
    call <- function(x) x + 1
    twice %<-active% function() 2
  }
  expect_s3_class(More, "python.builtin.type")
  more <- More()
  expect_equal(as.numeric(more(floats(1, 2))), c(2, 2))
  expect_equal(more$twice, 2)
  model <- keras_model_sequential(input_shape = 2) |> create_layer(layer_class = Six, args = list(k = 3))
  expect_equal(predict(model, matrix(1, 1, 2)), matrix(3, 1, 2))
  expect_identical(create_layer(Six, args = list(k = 3))$k, 3)
})

test_that("R6 classes and %py_class% take any Python base or none", {
  Counter %py_class% {
    "Counts up."
    initialize <- function(start = 1) self$n <- start
    add <- function(by) {
      self$n <- self$n + by
      invisible(self)
    }
    twice %<-active% function() 2 * self$n
    private$step <- 3
    stepped <- function() self$n + private$step
  }
  expect_identical(Counter$`__doc__`, "Counts up.")
  expect_identical(formals(Counter), as.pairlist(alist(start = 1)))
  counter <- Counter(4)
  counter$add(2)
  expect_equal(c(counter$n, counter$twice, counter$stepped()), c(6, 12, 9))
  Half(Counter) %py_class% {
    add <- function(by) super(Half, self)$add(by / 2)
  }
  half <- Half()
  half$add(4)
  expect_equal(half$n, 3)
  builtins <- reticulate::import_builtins()
  Words <- r_to_py(R6::R6Class("Words", inherit = builtins$dict, public = list(size = function() length(names(self)))))
  expect_true(builtins$issubclass(Words, builtins$dict))
})

test_that("defining a class does not start Python, and works in another session", {
  file <- tempfile(fileext = ".rds")
  saveRDS(Scale, file)
  code <- sprintf(paste(
    "library(pykeras3)",
    "Add <- new_layer_class('Add', inherit = keras$layers$Layer,",
    "                       initialize = function(n) { super$initialize(); self$n <- n },",
    "                       call = function(x) x + self$n)",
    "Scale <- readRDS('%s')",
    "stopifnot(!reticulate::py_available(), identical(names(formals(Add)), c('object', 'n', '...')))",
    "print(as.numeric(Add(n = 2)(op_ones(2))))",
    "print(as.numeric(Scale(by = 5)(op_ones(c(1, 1)))))", sep = "\n"), file)
  expect_identical(run_r(code), c("[1] 3 3", "[1] 5"))
})

test_that("a class defined before Python starts is known when models are loaded", {
  file <- tempfile(fileext = ".keras")
  definition <- paste("Times <- new_layer_class('Times', initialize = function(by = 2) self$by <- by,",
                      "                         call = function(x) x * self$by)")
  eval(parse(text = definition))
  save_model(keras_model_sequential(input_shape = 2) |> Times(by = 3), file)
  code <- sprintf(paste(
    "library(pykeras3)", definition,
    "print(as.numeric(load_model('%s')$layers[[1]]$by))", sep = "\n"), file)
  expect_identical(run_r(code), "[1] 3")
})

test_that("a registered constructor is returned as the constructor", {
  registered <- register_keras_serializable(Scale, package = "mine")
  expect_identical(registered, Scale)
  expect_identical(get_registered_name(Scale), "mine>Scale")
})

test_that("classes inherit from this package's functions", {
  Wide <- new_layer_class("Wide", inherit = layer_dense, call = function(inputs, ...) super$call(inputs) + 1)
  expect_equal(as.array(Wide(units = 2, kernel_initializer = "zeros")(floats(1, c(1, 3)))), matrix(1, 1, 2))
})

test_that("an error in a method has the original message", {
  Bad <- new_layer_class("Bad", call = function(x) stop("not today"))
  expect_error(Bad()(floats(1, 2)), "not today")
})

test_that("str() shows a constructor as a function", {
  Shown <- new_layer_class("Shown", initialize = function(units) super$initialize())
  expect_identical(capture.output(str(Shown)), "function (object, units, ...)  ")
})

test_that("classes are registered under their package's name, functions under the name of the expression", {
  registered <- function() {
    Halving <- new_layer_class("Halving", call = function(x) x / 2)
    halve <- function(x) x / 2
    c(get_registered_name(register_keras_serializable(Halving)),
      get_registered_name(register_keras_serializable(halve)))
  }
  expect_identical(registered(), c("Custom>Halving", "Custom>halve"))
  functions <- list(new_layer_class = new_layer_class, register_keras_serializable = register_keras_serializable,
                    get_registered_name = get_registered_name)
  environment(registered) <- list2env(functions, parent = asNamespace("stats"))
  expect_identical(registered(), c("stats>Halving", "stats>halve"))
})
