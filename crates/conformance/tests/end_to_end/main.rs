//! The generated clients against the emulator, over loopback.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

mod calls;
mod generative_ai;
mod local;
mod mock;
mod signed_bytes;
