# A variational autoencoder in R, as the guide to subclassing has it: layers, a model of them, and its training.
# `translation.py` measures it in R and translated, beside `autoencoder_by_hand.py`.

library(pykeras3)

layer_sampling <- Layer(
  "Sampling",
  initialize = function(...) {
    super$initialize(...)
    self$seeds <- random_seed_generator(1337)
  },
  call = function(inputs) {
    c(mean, log_variance) %<-% inputs
    noise <- random_normal(op_shape(mean), seed = self$seeds)
    mean + op_exp(0.5 * log_variance) * noise
  }
)

layer_encoder <- Layer(
  "Encoder",
  initialize = function(latent = 8, hidden = 64, ...) {
    super$initialize(...)
    self$hidden <- layer_dense(units = hidden, activation = "relu")
    self$mean <- layer_dense(units = latent)
    self$log_variance <- layer_dense(units = latent)
    self$sampling <- layer_sampling()
  },
  call = function(inputs) {
    hidden <- self$hidden(inputs)
    mean <- self$mean(hidden)
    log_variance <- self$log_variance(hidden)
    list(mean, log_variance, self$sampling(list(mean, log_variance)))
  }
)

layer_decoder <- Layer(
  "Decoder",
  initialize = function(outputs, hidden = 64, ...) {
    super$initialize(...)
    self$hidden <- layer_dense(units = hidden, activation = "relu")
    self$output_layer <- layer_dense(units = outputs, activation = "sigmoid")
  },
  call = function(inputs) inputs |> self$hidden() |> self$output_layer()
)

Autoencoder <- Model(
  "Autoencoder",
  initialize = function(outputs, hidden = 64, latent = 8, ...) {
    super$initialize(...)
    self$encoder <- layer_encoder(latent = latent, hidden = hidden)
    self$decoder <- layer_decoder(outputs = outputs, hidden = hidden)
  },
  call = function(inputs) {
    c(mean, log_variance, sample) %<-% self$encoder(inputs)
    divergence <- -0.5 * op_mean(log_variance - op_square(mean) - op_exp(log_variance) + 1)
    self$add_loss(divergence)
    self$decoder(sample)
  }
)

x <- array(sin(seq_len(2048 * 64))^2, c(2048, 64)) |> op_cast("float32")

# Return a model that has been trained once, so that it is traced.
new_model <- function() {
  set_random_seed(1)
  model <- Autoencoder(64)
  model |> compile(optimizer_adam(1e-3), loss = "mse", jit_compile = FALSE)
  train(model)
  model
}

train <- function(model) model |> fit(x, x, batch_size = 64, epochs = 1, shuffle = FALSE, verbose = 0)

# What runs eagerly: the Python that Keras calls for each batch is R's, translated, or written by hand.
step <- function(model) model(one_batch)

one_batch <- x[1:64, ]
predict_batch <- function(model) predict_on_batch(model, one_batch)
train_batch <- function(model) train_on_batch(model, one_batch, one_batch)
