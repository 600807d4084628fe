//! Blocking work of the SDK runs on other threads than those of the runtime: reading files, and
//! generating keys.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod cloud;
mod disk;
mod files;
mod keys;
