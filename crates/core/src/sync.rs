//! Runtimes: blocking work outside of their threads, and waits of callers for each other, which end
//! even when the runtime of another caller is not driven.

pub(crate) mod off_thread;
pub(crate) mod runtime;
pub(crate) mod turn;
