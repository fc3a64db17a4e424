# Models with layers, models, losses, metrics and functions that are written in R: each case returns a model.

suppressWarnings(suppressMessages(library(pykeras3)))

cases <- list()
case <- function(name, code) cases[[name]] <<- substitute(code)

dense_on <- function(layer, units = 2) keras_model_sequential(input_shape = 4) |> layer_dense(3) |> layer() |> layer_dense(units)

# Layers --------------------------------------------------------------------------------------------------------------

case("layer with call only", {
  Half <- new_layer_class("Half", call = function(inputs) inputs / 2)
  dense_on(Half())
})

case("layer with weights", {
  Scale <- new_layer_class(
    "Scale",
    build = function(input_shape) {
      self$scale <- self$add_weight(shape = input_shape[[length(input_shape)]], initializer = "ones", name = "scale")
    },
    call = function(inputs) inputs * self$scale
  )
  dense_on(Scale())
})

case("layer with arguments", {
  Linear <- Layer(
    "Linear",
    initialize = function(units = 2, use_bias = TRUE, ...) {
      super$initialize(...)
      self$units <- as.integer(units)
      self$use_bias <- use_bias
    },
    build = function(input_shape) {
      last <- input_shape[[length(input_shape)]]
      self$w <- self$add_weight(shape = shape(last, self$units), initializer = "glorot_uniform", name = "w")
      if (self$use_bias)
        self$b <- self$add_weight(shape = shape(self$units), initializer = "zeros", name = "b")
    },
    call = function(inputs) {
      y <- op_matmul(inputs, self$w)
      if (self$use_bias) y <- y + self$b
      y
    }
  )
  keras_model_sequential(input_shape = 4) |> Linear(3) |> Linear(units = 2, use_bias = FALSE)
})

case("layer with state", {
  Counter <- new_layer_class(
    "Counter",
    build = function(input_shape) {
      self$total <- self$add_weight(shape = shape(), initializer = "zeros", trainable = FALSE, name = "total")
    },
    call = function(inputs) {
      self$total$assign_add(op_sum(inputs))
      inputs
    }
  )
  dense_on(Counter())
})

case("layer with a training flag", {
  Louder <- new_layer_class(
    "Louder",
    initialize = function(factor = 2) {
      super$initialize()
      self$factor <- factor
    },
    call = function(inputs, training = FALSE) {
      if (isTRUE(training)) inputs * self$factor else inputs
    }
  )
  dense_on(Louder(factor = 1.5))
})

case("layer with a mask", {
  MaskedMean <- new_layer_class(
    "MaskedMean",
    initialize = function() {
      super$initialize()
      self$supports_masking <- TRUE
    },
    call = function(inputs, mask = NULL) {
      if (is.null(mask)) return(op_mean(inputs, axis = 2))
      weights <- op_expand_dims(op_cast(mask, "float32"), axis = -1)
      op_sum(inputs * weights, axis = 2) / op_sum(weights, axis = 2)
    },
    compute_mask = function(inputs, previous_mask = NULL) NULL
  )
  keras_model_sequential(input_shape = c(4, 1)) |> layer_masking(0) |> layer_dense(3) |> MaskedMean() |> layer_dense(2)
})

case("layer with sublayers", {
  Block <- new_layer_class(
    "Block",
    initialize = function(units, ...) {
      super$initialize(...)
      self$dense_1 <- layer_dense(units = units, activation = "relu")
      self$dense_2 <- layer_dense(units = 3)
    },
    call = function(inputs) inputs + self$dense_2(self$dense_1(inputs))
  )
  dense_on(Block(units = 5))
})

case("layer with a list of sublayers", {
  Stack <- new_layer_class(
    "Stack",
    initialize = function(units = c(5, 3)) {
      super$initialize()
      self$layers <- lapply(units, function(n) layer_dense(units = n, activation = "tanh"))
    },
    call = function(inputs) {
      x <- inputs
      for (layer in self$layers) x <- layer(x)
      x
    }
  )
  dense_on(Stack(units = c(6, 5, 3)))
})

case("layer with sublayers in pipes", {
  Piped <- new_layer_class(
    "Piped",
    initialize = function() {
      super$initialize()
      self$first <- layer_dense(units = 4)
      self$second <- layer_dense(units = 3)
    },
    call = function(inputs) {
      inputs |>
        self$first() |>
        op_relu() |>
        self$second()
    }
  )
  dense_on(Piped())
})

case("layer with private fields", {
  Shift <- new_layer_class(
    "Shift",
    initialize = function(by = 1) {
      super$initialize()
      private$by <- by
      private$times <- 2
    },
    call = function(inputs) inputs + private$by * private$times,
    private = list(by = 0, times = 1)
  )
  dense_on(Shift(by = 0.5))
})

case("layer with private methods", {
  Squash <- new_layer_class(
    "Squash",
    call = function(inputs) private$squash(inputs, 2),
    private = list(squash = function(x, power) op_tanh(x)^power)
  )
  dense_on(Squash())
})

case("layer with public methods and values", {
  Poly <- new_layer_class(
    "Poly",
    call = function(inputs) self$evaluate(inputs),
    public = list(
      coefficients = c(1, 0.5, 0.25),
      evaluate = function(x) {
        y <- op_zeros_like(x)
        for (i in seq_along(self$coefficients)) y <- y + self$coefficients[[i]] * x^(i - 1)
        y
      }
    )
  )
  dense_on(Poly())
})

case("layer with an active property", {
  Doubled <- new_layer_class(
    "Doubled",
    initialize = function(base = 3) {
      super$initialize()
      self$base <- base
    },
    twice = mark_active(function() self$base * 2),
    call = function(inputs) inputs * self$twice
  )
  dense_on(Doubled(base = 2))
})

case("layer that inherits from Keras' dense layer", {
  Dense2 <- new_layer_class(
    "Dense2",
    inherit = layer_dense,
    call = function(inputs) super$call(inputs) * 2
  )
  keras_model_sequential(input_shape = 4) |> Dense2(units = 3, activation = "relu") |> layer_dense(2)
})

case("layer that inherits from a class of keras$layers", {
  Noisy <- new_layer_class(
    "Noisy",
    inherit = keras$layers$Dense,
    call = function(inputs) super$call(inputs + 1)
  )
  keras_model_sequential(input_shape = 4) |> Noisy(units = 2)
})

case("layer that inherits from another in R", {
  Base <- new_layer_class(
    "Base",
    initialize = function(factor = 2) {
      super$initialize()
      self$factor <- factor
    },
    call = function(inputs) inputs * self$factor
  )
  Derived <- new_layer_class(
    "Derived",
    inherit = Base,
    initialize = function(offset = 1, ...) {
      super$initialize(...)
      self$offset <- offset
    },
    call = function(inputs) super$call(inputs) + self$offset
  )
  keras_model_sequential(input_shape = 4) |> layer_dense(3) |> Base(3) |> Derived(offset = 0.5, factor = 4) |> layer_dense(2)
})

case("three generations of layers", {
  First <- new_layer_class("First", call = function(inputs) inputs + 1, bonus = function() 1)
  Second <- new_layer_class("Second", inherit = First, call = function(inputs) super$call(inputs) * 2)
  Third <- new_layer_class("Third", inherit = Second, call = function(inputs) super$call(inputs) + self$bonus())
  dense_on(Third())
})

case("layer with its own configuration", {
  Power <- new_layer_class(
    "Power",
    initialize = function(power = 2, ...) {
      super$initialize(...)
      self$power <- power
    },
    call = function(inputs) op_abs(inputs)^self$power,
    get_config = function() {
      config <- super$get_config()
      config$power <- self$power
      config
    }
  )
  dense_on(Power(power = 1.5))
})

case("layer whose configuration is a list that is merged", {
  Power2 <- new_layer_class(
    "Power2",
    initialize = function(power = 2, ...) {
      super$initialize(...)
      self$power <- power
    },
    call = function(inputs) op_abs(inputs)^self$power,
    get_config = function() modifyList(super$get_config(), list(power = self$power))
  )
  dense_on(Power2(power = 3))
})

case("layer with a computed output shape", {
  Pair <- new_layer_class(
    "Pair",
    call = function(inputs) op_concatenate(list(inputs, -inputs), axis = -1),
    compute_output_shape = function(input_shape) {
      input_shape <- unlist(input_shape)
      shape(NULL, 2 * tail(input_shape, 1))
    }
  )
  dense_on(Pair())
})

case("layer of two inputs", {
  Mix <- new_layer_class(
    "Mix",
    initialize = function(weight = 0.3) {
      super$initialize()
      self$weight <- weight
    },
    call = function(inputs) {
      a <- inputs[[1]]
      b <- inputs[[2]]
      self$weight * a + (1 - self$weight) * b
    }
  )
  input <- keras_input(shape = 4)
  a <- input |> layer_dense(3)
  b <- input |> layer_dense(3, activation = "relu")
  keras_model(input, layer_dense(Mix(weight = 0.7)(list(a, b)), 2))
})

case("layer of unpacked inputs", {
  Differ <- new_layer_class(
    "Differ",
    call = function(inputs) {
      c(a, b) %<-% inputs
      op_abs(a - b)
    }
  )
  input <- keras_input(shape = 4)
  a <- input |> layer_dense(3)
  b <- input |> layer_dense(3)
  keras_model(input, layer_dense(Differ()(list(a, b)), 2))
})

case("layer of two outputs", {
  Split <- new_layer_class("Split", call = function(inputs) list(inputs + 1, inputs - 1))
  input <- keras_input(shape = 4)
  parts <- Split()(layer_dense(input, 3))
  keras_model(input, layer_dense(layer_add(parts[[1]], layer_activation(parts[[2]], "tanh")), 2))
})

case("layer that subsets tensors", {
  FirstTwo <- new_layer_class("FirstTwo", call = function(inputs) inputs[, 1:2] * inputs[, 2:3])
  dense_on(FirstTwo())
})

case("layer that takes columns", {
  Columns <- new_layer_class(
    "Columns",
    call = function(inputs) {
      first <- inputs[, 1, drop = FALSE]
      last <- inputs[, -1, drop = FALSE]
      op_concatenate(list(first * 2, last), axis = 2)
    }
  )
  dense_on(Columns())
})

case("layer that reshapes", {
  Fold <- new_layer_class(
    "Fold",
    call = function(inputs) {
      n <- op_shape(inputs)[[2]]
      folded <- op_reshape(inputs, c(-1, n, 1))
      op_mean(folded * 2, axis = 3)
    }
  )
  dense_on(Fold())
})

case("layer that adds a loss", {
  Penalty <- new_layer_class(
    "Penalty",
    initialize = function(rate = 0.01) {
      super$initialize()
      self$rate <- rate
    },
    call = function(inputs) {
      self$add_loss(self$rate * op_sum(op_square(inputs)))
      inputs
    }
  )
  dense_on(Penalty(rate = 0.1))
})

case("layer with defaults that depend on arguments", {
  Ratio <- new_layer_class(
    "Ratio",
    initialize = function(units = 4, hidden = units * 2) {
      super$initialize()
      self$hidden <- layer_dense(units = hidden, activation = "relu")
      self$out <- layer_dense(units = units)
    },
    call = function(inputs) self$out(self$hidden(inputs))
  )
  dense_on(Ratio(units = 3))
})

case("functions that ask for missing arguments", {
  scaled <- function(x, factor) {
    if (missing(factor)) factor <- 10
    x * factor
  }
  Maybe <- new_layer_class("Maybe", call = function(inputs) scaled(inputs) + scaled(inputs, 2))
  dense_on(Maybe())
})

case("layer with NULL for none", {
  Optional <- new_layer_class(
    "Optional",
    initialize = function(activation = NULL, units = NULL) {
      super$initialize()
      self$activation <- if (is.null(activation)) "tanh" else activation
      self$units <- if (is.null(units)) 3 else units
      self$dense <- layer_dense(units = self$units, activation = self$activation)
    },
    call = function(inputs) self$dense(inputs)
  )
  dense_on(Optional())
})

case("layer that chooses", {
  Choose <- new_layer_class(
    "Choose",
    initialize = function(mode = c("add", "multiply")) {
      super$initialize()
      self$mode <- match.arg(mode)
    },
    call = function(inputs) {
      switch(self$mode, add = inputs + 2, multiply = inputs * 2, stop("unknown mode"))
    }
  )
  keras_model_sequential(input_shape = 4) |> layer_dense(3) |> Choose("multiply") |> Choose("add") |> layer_dense(2)
})

case("layer with loops", {
  Iterate <- new_layer_class(
    "Iterate",
    initialize = function(n = 3L) {
      super$initialize()
      self$n <- n
    },
    call = function(inputs) {
      x <- inputs
      for (i in seq_len(self$n)) x <- x + inputs / i
      k <- 0
      while (TRUE) {
        k <- k + 1
        if (k > 2) break
        x <- x * 0.5
      }
      x
    }
  )
  dense_on(Iterate(n = 2L))
})

case("layer of convolutions", {
  ConvBlock <- new_layer_class(
    "ConvBlock",
    initialize = function(filters, kernel_size = c(2, 2)) {
      super$initialize()
      self$conv <- layer_conv_2d(filters = filters, kernel_size = kernel_size, padding = "same")
      self$norm <- layer_batch_normalization()
    },
    call = function(inputs, training = NULL) {
      inputs |> self$conv() |> self$norm(training = training) |> op_relu()
    }
  )
  keras_model_sequential(input_shape = c(2, 2, 1)) |> ConvBlock(filters = 3) |> layer_flatten() |> layer_dense(2)
})

case("wrapper of a layer", {
  Twice <- new_wrapper("TwiceWrapper", call = function(inputs) self$layer(inputs) * 2)
  keras_model_sequential(input_shape = 4) |> Twice(layer_dense(units = 3)) |> layer_dense(2)
})

case("cell of a recurrent layer", {
  Cell <- new_layer_class(
    "Cell",
    initialize = function(units, ...) {
      super$initialize(...)
      self$units <- as.integer(units)
      self$state_size <- as.integer(units)
    },
    build = function(input_shape) {
      last <- input_shape[[length(input_shape)]]
      self$kernel <- self$add_weight(shape = shape(last, self$units), initializer = "uniform", name = "kernel")
      self$recurrent <- self$add_weight(shape = shape(self$units, self$units), initializer = "uniform",
                                        name = "recurrent")
    },
    call = function(inputs, states) {
      output <- op_tanh(op_matmul(inputs, self$kernel) + op_matmul(states[[1]], self$recurrent))
      list(output, list(output))
    }
  )
  keras_model_sequential(input_shape = c(4, 1)) |> layer_rnn(cell = Cell(units = 3)) |> layer_dense(2)
})

case("layer with another layer as argument", {
  Around <- new_layer_class(
    "Around",
    initialize = function(inner, ...) {
      super$initialize(...)
      self$inner <- inner
    },
    call = function(inputs) self$inner(inputs) + 1
  )
  dense_on(Around(inner = layer_dense(units = 3, activation = "relu")))
})

case("attention of one head", {
  Attention <- new_layer_class(
    "Attention",
    initialize = function(size = 2, ...) {
      super$initialize(...)
      self$query <- layer_dense(units = size)
      self$key <- layer_dense(units = size)
      self$value <- layer_dense(units = size)
      self$scale <- sqrt(size)
    },
    call = function(inputs) {
      q <- self$query(inputs)
      k <- self$key(inputs)
      v <- self$value(inputs)
      scores <- op_matmul(q, op_transpose(k, c(1, 3, 2))) / self$scale
      op_matmul(op_softmax(scores, axis = -1), v)
    }
  )
  keras_model_sequential(input_shape = c(4, 1)) |> Attention(size = 3) |> layer_flatten() |> layer_dense(2)
})

case("layer by %py_class%", {
  PyBase(keras$layers$Layer) %py_class% {
    "A layer with a factor."
    initialize <- function(factor = 2, ...) {
      super()$`__init__`(...)
      self$factor <- factor
    }
    call <- function(inputs) inputs * self$factor
    get_config <- function() {
      config <- super()$get_config()
      config$factor <- self$factor
      config
    }
  }
  PyShifted(PyBase) %py_class% {
    call <- function(inputs) super()$call(inputs) + 1
  }
  input <- keras_input(shape = 4)
  keras_model(input, layer_dense(PyShifted(factor = 3)(input), 2))
})

case("layer by an R6 class", {
  SixLayer <- R6::R6Class(
    "SixLayer",
    inherit = keras$layers$Layer,
    public = list(
      initialize = function(units = 3, ...) {
        super$initialize(...)
        self$dense <- layer_dense(units = as.integer(units), activation = private$activation())
      },
      call = function(inputs) self$dense(inputs),
      get_config = function() super$get_config()
    ),
    private = list(activation = function() "tanh")
  )
  layer <- reticulate::r_to_py(SixLayer)()
  input <- keras_input(shape = 4)
  keras_model(input, layer_dense(layer(input), 2))
})

# What layers take from outside --------------------------------------------------------------------------------------

case("a number from outside", {
  factor <- 2.5
  Scaled <- new_layer_class("Scaled", call = function(inputs) inputs * factor)
  dense_on(Scaled())
})

case("vectors of numbers from outside", {
  factors <- c(0.1, 1 / 3, 2)
  offsets <- 1:3
  Each <- new_layer_class("Each", call = function(inputs) inputs * factors + offsets)
  dense_on(Each())
})

case("a matrix from outside", {
  rotation <- matrix(c(0, 1, 0, 1, 0, 0, 0, 0, 1), nrow = 3)
  Rotate <- new_layer_class("Rotate", call = function(inputs) op_matmul(inputs, rotation))
  dense_on(Rotate())
})

case("a long array from outside", {
  table <- array(sin(1:600) / 10, dim = c(3, 200))
  Project <- new_layer_class("Project", call = function(inputs) op_matmul(inputs, table))
  dense_on(Project())
})

case("a long vector from outside", {
  many <- cos(1:300)
  Sum <- new_layer_class("Sum", call = function(inputs) inputs + sum(many))
  dense_on(Sum())
})

case("a list from outside", {
  settings <- list(scale = 2, shift = -1, name = "settings")
  Affine <- new_layer_class("Affine", call = function(inputs) inputs * settings$scale + settings$shift)
  dense_on(Affine())
})

case("strings from outside", {
  steps <- c("relu", "tanh")
  Steps <- new_layer_class(
    "Steps",
    initialize = function() {
      super$initialize()
      self$steps <- lapply(steps, function(name) layer_activation(activation = name))
    },
    call = function(inputs) {
      for (step in self$steps) inputs <- step(inputs)
      inputs
    }
  )
  dense_on(Steps())
})

case("a tensor from outside", {
  offset <- op_convert_to_tensor(c(1, 2, 3), dtype = "float32")
  Offset <- new_layer_class("Offset", call = function(inputs) inputs + offset)
  dense_on(Offset())
})

case("a Keras object from outside", {
  start <- initializer_constant(0.5)
  Started <- new_layer_class(
    "Started",
    build = function(input_shape) {
      self$w <- self$add_weight(shape = shape(3), initializer = start, name = "w")
    },
    call = function(inputs) inputs * self$w
  )
  dense_on(Started())
})

case("a model with its weights from outside", {
  frozen <- keras_model_sequential(input_shape = 3) |> layer_dense(3, activation = "tanh")
  frozen$trainable <- FALSE
  Through <- new_layer_class("Through", call = function(inputs) frozen(inputs))
  dense_on(Through())
})

case("functions from outside", {
  square <- function(x) x * x
  add <- function(x, y = 1) square(x) + y
  Helped <- new_layer_class("Helped", call = function(inputs) add(inputs, y = 0.5))
  dense_on(Helped())
})

case("a recursive function from outside", {
  times <- function(x, n) if (n == 0) x else times(x * 1.1, n - 1)
  Recursive <- new_layer_class("Recursive", call = function(inputs) times(inputs, 3))
  dense_on(Recursive())
})

case("functions that call each other", {
  is_even <- function(n) if (n == 0) TRUE else is_odd(n - 1)
  is_odd <- function(n) if (n == 0) FALSE else is_even(n - 1)
  Parity <- new_layer_class(
    "Parity",
    initialize = function(n = 4) {
      super$initialize()
      self$n <- n
    },
    call = function(inputs) if (is_even(self$n)) inputs * 2 else inputs * 3
  )
  dense_on(Parity(n = 5))
})

case("functions from outside that are closures", {
  power <- function(n) function(x) x^n
  square <- power(2)
  cube <- power(3)
  Closures <- new_layer_class("Closures", call = function(inputs) square(inputs) + cube(inputs))
  dense_on(Closures())
})

case("a factory of classes", {
  make <- function(factor) new_layer_class(paste0("Times", factor), call = function(inputs) inputs * factor)
  Times2 <- make(2)
  Times3 <- make(3)
  keras_model_sequential(input_shape = 4) |> layer_dense(3) |> Times2() |> Times3() |> layer_dense(2)
})

case("a class from outside", {
  Inner <- new_layer_class("Inner", call = function(inputs) inputs + 1)
  Outer <- new_layer_class(
    "Outer",
    initialize = function() {
      super$initialize()
      self$inner <- Inner()
    },
    call = function(inputs) self$inner(inputs) * 2
  )
  dense_on(Outer())
})

case("a class and a function registered with a package", {
  Named <- new_layer_class("Named", call = function(inputs) inputs + 1)
  register_keras_serializable(Named, package = "mine")
  twice <- register_keras_serializable(function(x) x * 2, name = "twice", package = "mine")
  dense_on(Named()) |> layer_activation(twice)
})

case("functions of this package from outside", {
  activate <- op_tanh
  Activated <- new_layer_class("Activated", call = function(inputs) activate(inputs))
  dense_on(Activated())
})

case("numbers of R", {
  Numbers <- new_layer_class(
    "Numbers",
    initialize = function(n = 3) {
      super$initialize()
      self$values <- seq(0.5, by = 0.25, length.out = n)
    },
    call = function(inputs) {
      centered <- self$values - mean(self$values)
      inputs * max(self$values) + sum(centered[centered > 0]) + prod(range(self$values)) + length(rev(self$values))
    }
  )
  dense_on(Numbers())
})

# Functions in Keras' layers ------------------------------------------------------------------------------------------

case("lambda", {
  keras_model_sequential(input_shape = 4) |> layer_lambda(function(x) x * 2 + 1) |> layer_dense(2)
})

case("several lambdas", {
  shift <- 3
  keras_model_sequential(input_shape = 4) |>
    layer_lambda(\(x) x + shift) |>
    layer_dense(3) |>
    layer_lambda(function(x) op_relu(x), name = "relu") |>
    layer_lambda(function(x) { y <- x^2; y + 1 }) |>
    layer_dense(2)
})

case("activation", {
  keras_model_sequential(input_shape = 4) |>
    layer_dense(3, activation = function(x) op_maximum(0.1 * x, x)) |>
    layer_dense(2)
})

case("activation with a named helper", {
  leak <- 0.2
  leaky <- function(x) op_where(x > 0, x, leak * x)
  keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = leaky) |> layer_dense(2, activation = leaky)
})

case("layer_activation of two functions", {
  keras_model_sequential(input_shape = 4) |>
    layer_dense(3) |>
    layer_activation(function(x) x * op_sigmoid(x)) |>
    layer_activation(function(x) op_log(1 + op_exp(x))) |>
    layer_dense(2)
})

case("initializer", {
  ramp <- function(shape, dtype = NULL) op_ones(shape, dtype = "float32") * 0.25
  keras_model_sequential(input_shape = 4) |> layer_dense(3, kernel_initializer = ramp) |> layer_dense(2)
})

case("regularizer", {
  keras_model_sequential(input_shape = 4) |>
    layer_dense(3, kernel_regularizer = function(w) 0.01 * op_sum(op_abs(w)), activation = "tanh") |>
    layer_dense(2)
})

case("activity regularizer", {
  keras_model_sequential(input_shape = 4) |>
    layer_dense(3, activity_regularizer = function(x) 0.001 * op_sum(x^2)) |>
    layer_dense(2)
})

case("constraint class", {
  Clip <- Constraint(
    "Clip",
    initialize = function(limit = 0.5) {
      self$limit <- limit
    },
    call = function(w) op_clip(w, -self$limit, self$limit),
    get_config = function() list(limit = self$limit)
  )
  keras_model_sequential(input_shape = 4) |> layer_dense(3, kernel_constraint = Clip(0.2)) |> layer_dense(2)
})

case("constraint function", {
  keras_model_sequential(input_shape = 4) |>
    layer_dense(3, kernel_constraint = function(w) w * op_cast(w >= 0, "float32")) |>
    layer_dense(2)
})

# Losses, metrics, schedules ------------------------------------------------------------------------------------------

plain <- function() keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = "tanh") |> layer_dense(2)

case("loss function", {
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = function(y_true, y_pred) op_mean(op_abs(y_true - y_pred), axis = -1))
  model
})

case("loss class", {
  Huber <- Loss(
    "Huber",
    call = function(y_true, y_pred) {
      error <- op_abs(y_true - y_pred)
      op_mean(op_where(error < 1, 0.5 * error^2, error - 0.5), axis = -1)
    }
  )
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = Huber())
  model
})

case("loss class with arguments", {
  Quantile <- new_loss_class(
    "Quantile",
    initialize = function(quantile = 0.5, ...) {
      super$initialize(...)
      self$quantile <- quantile
    },
    call = function(y_true, y_pred) {
      error <- y_true - y_pred
      op_mean(op_maximum(self$quantile * error, (self$quantile - 1) * error), axis = -1)
    }
  )
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = Quantile(quantile = 0.9, name = "q90"))
  model
})

case("metric functions", {
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = "mse", metrics = list(
    custom_metric("bias", function(y_true, y_pred) op_mean(y_pred - y_true)),
    custom_metric("largest", function(y_true, y_pred) op_max(op_abs(y_pred - y_true), axis = -1))
  ))
  model
})

case("metric class", {
  Total <- new_metric_class(
    "Total",
    initialize = function(name = "total", scale = 1, ...) {
      super$initialize(name = name, ...)
      self$scale <- scale
      self$total <- self$add_weight(shape = shape(), initializer = "zeros", name = "sum")
    },
    update_state = function(y_true, y_pred, sample_weight = NULL) {
      self$total$assign_add(self$scale * op_sum(op_abs(op_cast(y_true, "float32") - y_pred)))
    },
    result = function() self$total,
    reset_state = function() self$total$assign(0)
  )
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = "mse", metrics = list(Total(scale = 2)))
  model
})

case("metric class without weights in its update", {
  Count <- Metric(
    "Count",
    initialize = function(...) {
      super$initialize(...)
      self$n <- self$add_variable(shape = shape(), initializer = "zeros", name = "n")
    },
    update_state = function(y_true, y_pred) {
      self$n$assign(self$n + op_cast(op_shape(y_pred)[[1]], "float32"))
    },
    result = function() self$n
  )
  model <- plain()
  model |> compile(optimizer_sgd(0.05), loss = "mse", metrics = Count(name = "count"))
  model
})

case("schedule", {
  Halving <- new_learning_rate_schedule_class(
    "Halving",
    initialize = function(start = 0.1, every = 2) {
      self$start <- start
      self$every <- every
    },
    call = function(step) self$start * 0.5^op_floor(op_cast(step, "float32") / self$every),
    get_config = function() list(start = self$start, every = self$every)
  )
  model <- plain()
  model |> compile(optimizer_sgd(learning_rate = Halving(start = 0.2)), loss = "mse")
  model
})

case("schedule with generated configuration", {
  Warmup <- LearningRateSchedule(
    "Warmup",
    initialize = function(peak, steps = 4) {
      self$peak <- peak
      self$steps <- steps
    },
    call = function(step) self$peak * op_minimum(1, (op_cast(step, "float32") + 1) / self$steps)
  )
  model <- plain()
  model |> compile(optimizer_adam(learning_rate = Warmup(0.1)), loss = "mse")
  model
})

case("everything at once", {
  rate <- 0.01
  Gate <- new_layer_class("Gate", call = function(inputs) inputs * op_sigmoid(inputs))
  Decay <- new_learning_rate_schedule_class("Decay", call = function(step) 0.1 / (1 + op_cast(step, "float32")))
  model <- keras_model_sequential(input_shape = 4) |>
    layer_dense(3, activation = function(x) x / 2, kernel_regularizer = function(w) rate * op_sum(w^2)) |>
    Gate() |>
    layer_dense(2)
  model |> compile(optimizer_sgd(Decay()), loss = function(y_true, y_pred) op_mean((y_true - y_pred)^2, axis = -1),
                   metrics = list(custom_metric("first", function(y_true, y_pred) op_mean(y_pred[, 1]))))
  model
})

# Models --------------------------------------------------------------------------------------------------------------

case("model class", {
  Net <- new_model_class(
    "Net",
    initialize = function(hidden = 3, outputs = 2) {
      super$initialize()
      self$hidden <- layer_dense(units = hidden, activation = "relu")
      self$out <- layer_dense(units = outputs)
    },
    call = function(inputs) self$out(self$hidden(inputs))
  )
  Net(hidden = 5)
})

case("model class with a training flag", {
  Net2 <- Model(
    "Net2",
    initialize = function() {
      super$initialize()
      self$hidden <- layer_dense(units = 3)
      self$dropout <- layer_dropout(rate = 0.5, seed = 3L)
      self$out <- layer_dense(units = 2)
    },
    call = function(inputs, training = FALSE) {
      x <- inputs |> self$hidden() |> self$dropout(training = training)
      if (training) x <- x * 1.5
      self$out(x)
    }
  )
  Net2()
})

case("model class of layer classes", {
  Block <- new_layer_class(
    "ResidualBlock",
    initialize = function(units) {
      super$initialize()
      self$dense <- layer_dense(units = units, activation = "relu")
    },
    call = function(inputs) inputs + self$dense(inputs)
  )
  Residual <- new_model_class(
    "Residual",
    initialize = function(n_blocks = 2, units = 4) {
      super$initialize()
      self$blocks <- lapply(seq_len(n_blocks), function(i) Block(units = units))
      self$out <- layer_dense(units = 2)
    },
    call = function(inputs) {
      for (block in self$blocks) inputs <- block(inputs)
      self$out(inputs)
    }
  )
  Residual(n_blocks = 3)
})

case("model class with private members", {
  Hidden <- new_model_class(
    "HiddenParts",
    initialize = function(units = 3) {
      super$initialize()
      private$units <- units
      private$dense <- layer_dense(units = units)
      self$out <- layer_dense(units = 2)
    },
    call = function(inputs) self$out(private$scaled(inputs)),
    private = list(scaled = function(x) private$dense(x) / private$units)
  )
  Hidden(units = 4)
})

case("model class with its own train_step", {
  Trained <- new_model_class(
    "Trained",
    initialize = function() {
      super$initialize()
      self$dense <- layer_dense(units = 2)
    },
    call = function(inputs) self$dense(inputs),
    train_step = function(data) {
      c(x, y) %<-% data
      with(tf$GradientTape() %as% tape, {
        y_pred <- self(x, training = TRUE)
        loss <- op_mean((y - y_pred)^2)
      })
      gradients <- tape$gradient(loss, self$trainable_variables)
      self$optimizer$apply_gradients(zip_lists(gradients, self$trainable_variables))
      list(loss = loss)
    }
  )
  model <- Trained()
  model |> compile(optimizer_sgd(0.05))
  model
})

case("functional model with its own train_step", {
  CustomFit <- new_model_class(
    "CustomFit",
    train_step = function(data) {
      x <- data[[1]]
      y <- data[[2]]
      with(tf$GradientTape() %as% tape, {
        y_pred <- self(x, training = TRUE)
        loss <- self$compute_loss(y = y, y_pred = y_pred)
      })
      variables <- self$trainable_variables
      gradients <- tape$gradient(loss, variables)
      self$optimizer$apply(gradients, variables)
      for (metric in self$metrics) {
        if (metric$name == "loss") metric$update_state(loss) else metric$update_state(y, y_pred)
      }
      setNames(lapply(self$metrics, function(m) m$result()), sapply(self$metrics, function(m) m$name))
    }
  )
  input <- keras_input(shape = 4)
  model <- CustomFit(inputs = input, outputs = layer_dense(input, 2))
  model |> compile(optimizer_sgd(0.05), loss = "mse", metrics = "mae")
  model
})

case("model class with its own loss", {
  Weighted <- new_model_class(
    "Weighted",
    initialize = function(weight = 2) {
      super$initialize()
      self$weight <- weight
      self$dense <- layer_dense(units = 2)
    },
    call = function(inputs) self$dense(inputs),
    compute_loss = function(x = NULL, y = NULL, y_pred = NULL, sample_weight = NULL, training = TRUE) {
      self$weight * op_mean(op_square(y - y_pred))
    }
  )
  Weighted(weight = 3)
})

case("model class with its own test_step", {
  Tested <- new_model_class(
    "Tested",
    initialize = function() {
      super$initialize()
      self$dense <- layer_dense(units = 2)
      self$tracker <- metric_mean(name = "loss")
    },
    call = function(inputs) self$dense(inputs),
    test_step = function(data) {
      c(x, y) %<-% data
      self$tracker$update_state(op_mean(op_abs(y - self(x, training = FALSE))))
      list(loss = self$tracker$result())
    }
  )
  Tested()
})

case("model of models", {
  Encoder <- new_model_class(
    "Encoder",
    initialize = function(size = 3) {
      super$initialize()
      self$dense <- layer_dense(units = size, activation = "tanh")
    },
    call = function(inputs) self$dense(inputs)
  )
  Autoencoder <- new_model_class(
    "Autoencoder",
    initialize = function(size = 3) {
      super$initialize()
      self$encoder <- Encoder(size = size)
      self$decoder <- keras_model_sequential() |> layer_dense(4, activation = "relu") |> layer_dense(2)
    },
    call = function(inputs) inputs |> self$encoder() |> self$decoder()
  )
  Autoencoder(size = 2)
})

case("model class that inherits", {
  BaseNet <- new_model_class(
    "BaseNet",
    initialize = function(units = 3) {
      super$initialize()
      self$body <- layer_dense(units = units, activation = "relu")
      self$out <- layer_dense(units = 2)
    },
    call = function(inputs) self$out(self$features(inputs)),
    features = function(x) self$body(x)
  )
  ScaledNet <- new_model_class(
    "ScaledNet",
    inherit = BaseNet,
    features = function(x) super$features(x) * 3
  )
  ScaledNet(units = 4)
})

# Running -------------------------------------------------------------------------------------------------------------

# Save the model of a case in a folder with what it predicts, and what it is after three steps of training.
#
# Keras traces the training only where it is not eager, which takes most of the time.
run_case <- function(name, folder, eager) {
  clear_session()
  set_random_seed(7L)
  model <- eval(cases[[name]], new.env(parent = globalenv()))
  x <- array(sin(seq_len(8 * 4) * 1.3), c(8, if (model$built) unlist(model$input_shape) else 4))
  y <- cbind(cos(1:8), sin(1:8))
  model(x)
  if (!isTRUE(model$compiled)) model |> compile(optimizer_sgd(learning_rate = 0.05), loss = "mse")
  file <- file.path(folder, paste0(gsub("[^a-z0-9]", "_", tolower(name)), ".keras"))
  save_model(model, file)
  before <- as.array(model(x))
  set_random_seed(3L)
  model$jit_compile <- FALSE
  model$run_eagerly <- eager
  fit(model, x, y, batch_size = 8, epochs = 3, shuffle = FALSE, verbose = 0)
  np <- reticulate::import("numpy", convert = FALSE)
  arguments <- c(list(sub("keras$", "npz", file), x = x, y = y, before = before, after = as.array(model(x))),
                 stats::setNames(lapply(get_weights(model), as.array), paste0("w", seq_along(get_weights(model)))))
  do.call(np$savez, arguments)
}

# Save the models of some cases; see run_case().
run_cases <- function(names, folder, eager) {
  for (name in names) {
    outcome <- tryCatch(withCallingHandlers({ run_case(name, folder, eager); "saved" }, warning = function(w) {
      cat("<<warning>>", name, ":", conditionMessage(w), "\n")
      invokeRestart("muffleWarning")
    }), error = function(e) paste("failed:", conditionMessage(e)))
    cat("<<case>>", name, ":", outcome, "\n")
  }
}
