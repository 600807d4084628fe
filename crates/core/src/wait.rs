//! Waits between callers that end even when the other caller's runtime rests.

pub(crate) mod off_thread;
pub(crate) mod turn;
