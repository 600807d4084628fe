//! Models that are sent: only they need constructors and setters. Those that are received are read.

use std::collections::BTreeSet;

use super::draft::{Operation, Types};
use crate::ir::Type;

/// Returns the names of everything that the bodies of requests consist of.
pub(super) fn types<'a>(operations: &'a [Operation<'_>], types: &Types<'a>) -> BTreeSet<&'a str> {
    types.reachable(operations.iter().filter_map(Operation::sent).filter_map(Type::generated))
}

/// Returns the names of everything that responses consist of.
pub(super) fn received<'a>(
    operations: &'a [Operation<'_>],
    types: &Types<'a>,
) -> BTreeSet<&'a str> {
    types.reachable(operations.iter().filter_map(Operation::returned).filter_map(Type::generated))
}
