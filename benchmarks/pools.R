# Print the milliseconds of independent tasks on two processes: by pool_lapply(), and by R's own engine, turn by turn.
suppressPackageStartupMessages(library(pykeras3))

task <- function(i) {
  set.seed(i)
  values <- matrix(rnorm(22500), 150)
  for (k in 1:5) {
    values <- values %*% values
    values <- values / max(abs(values))
  }
  sum(values)
}
tasks <- 1:16
pool <- worker_pool(2)
cluster <- parallel::makePSOCKcluster(2)
ours <- function() pool_lapply(tasks, task, workers = pool)
plain <- function() parallel::parLapplyLB(cluster, tasks, task)
stopifnot(all.equal(ours(), plain()))
milliseconds <- function(call) system.time(call())[["elapsed"]] * 1000
for (turn in 1:8) {
  if (turn %% 2) {
    of_ours <- milliseconds(ours)
    of_plain <- milliseconds(plain)
  } else {
    of_plain <- milliseconds(plain)
    of_ours <- milliseconds(ours)
  }
  cat("turn", of_ours, of_plain, "\n")
}
parallel::stopCluster(cluster)
pool$close()
