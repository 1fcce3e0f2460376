# R's readr over every CSV of a release: Rscript readers.R PLAN, run in the release folder. The plan and the lines printed
# are those of readers.py; R has neither decimals nor big integers, so a sum comes in parts of seven digits.
suppressMessages(library(readr))
plan <- readLines(commandArgs(TRUE)[1], encoding = "UTF-8")

parts <- function(x) {
  if (length(x) == 0) return("0")
  if (!all(grepl("^-?[0-9]+([.][0-9]{1,12})?$", x))) stop("not a plain decimal: ", x[!grepl("^-?[0-9]+([.][0-9]{1,12})?$", x)][1])
  sign <- ifelse(startsWith(x, "-"), -1, 1)
  whole <- sub("^-?([0-9]+).*$", "\\1", x)
  decimals <- ifelse(grepl(".", x, fixed = TRUE), sub("^[^.]*[.]", "", x), "")
  digits <- paste0(whole, substr(paste0(decimals, strrep("0", 12)), 1, 12))
  width <- 7 * ceiling(max(nchar(digits)) / 7)
  digits <- paste0(strrep("0", width - nchar(digits)), digits)
  starts <- seq(1, width, by = 7)
  sums <- vapply(starts, function(at) sum(sign * as.numeric(substr(digits, at, at + 6))), 0)
  paste(sprintf("%.0f", sums), collapse = " ")
}

for (line in plan) {
  fields <- strsplit(paste0(line, "\t"), "\t", fixed = TRUE)[[1]]
  columns <- strsplit(fields[3], ",", fixed = TRUE)[[1]]
  numbers <- if (length(fields) > 3) strsplit(fields[4], ",", fixed = TRUE)[[1]] else character()
  table <- read_csv(fields[2], na = "", col_types = cols(.default = "c"), progress = FALSE)
  if (nrow(problems(table)) > 0) stop(fields[1], ": readr has problems with it")
  if (!identical(names(table), columns)) stop(fields[1], ": columns are ", paste(names(table), collapse = ","))
  cat(fields[1], "\t\t", nrow(table), "\n", sep = "")
  for (column in numbers) cat(fields[1], "\t", column, "\t", parts(table[[column]][!is.na(table[[column]])]), "\n", sep = "")
}
