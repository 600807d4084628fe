//! A counter of the bytes that redaction reads, as a deterministic measure of its time.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn add(bytes: usize) {
    BYTES.set(BYTES.get() + bytes);
}

/// Returns the bytes that were read on this thread since the last call.
pub(crate) fn take() -> usize {
    BYTES.take()
}
