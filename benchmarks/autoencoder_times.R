# Prints, for each function of autoencoder.R that takes the model, the time of its fastest calls in R, in seconds.

folder <- commandArgs(trailingOnly = TRUE)[[1]]
source(file.path(folder, "autoencoder.R"))
model <- new_model()
seconds <- function(f) {
  start <- Sys.time()
  f(model)
  as.double(Sys.time()) - as.double(start)
}
for (round in seq_len(as.integer(Sys.getenv("ROUNDS", "7")))) for (name in c("train", "step", "predict_batch", "train_batch")) {
  f <- get(name)
  f(model)
  times <- replicate(if (name == "train") 3 else 100, seconds(f))
  cat("time", name, sprintf("%.9f", quantile(times, 0.05)), "\n", sep = "\t")
}
