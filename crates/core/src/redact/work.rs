//! How many bytes redaction looks at: a measure of its time that is the same on every machine.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn add(bytes: usize) {
    BYTES.set(BYTES.get() + bytes);
}

/// The bytes that were looked at on this thread since this was last called.
pub(crate) fn take() -> usize {
    BYTES.take()
}
