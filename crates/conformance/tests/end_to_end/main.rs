//! The generated clients against the emulator, over loopback.

#![allow(clippy::unwrap_used)]

mod calls;
mod local;
mod signed_bytes;
