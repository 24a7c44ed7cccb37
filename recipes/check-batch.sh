#!/bin/sh
# check-batch.sh MAIL…: judges a batch of mails for an engine that spreads batches over machines. Prints one JSON line for
# each mail and ends with 0, or prints nothing and ends with 1: the verdicts on mails must not look like a failure of the
# batch, and what was killed halfway must leave nothing behind that would be counted again when the batch is repeated.
set -u
root=$(dirname "$(dirname "$(realpath "$0")")")
lines=$(mktemp) || exit 1
trap 'rm -f "$lines"' EXIT
node "$root/scripts/run.mjs" "$root/src/cli/check.ts" --json --jobs 1 -- "$@" >"$lines"
# A mailbox gives a line for each of its mails, so there may be more.
[ "$(wc -l <"$lines")" -ge $# ] || exit 1
cat "$lines"
