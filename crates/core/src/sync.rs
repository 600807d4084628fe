//! Waits of callers for each other, which end even when the runtime of another caller is not
//! driven.

pub(crate) mod off_thread;
pub(crate) mod turn;
