//! Blocking work of the SDK runs on other threads than those of the runtime: reading files, and
//! generating keys.

#![allow(clippy::unwrap_used)]

mod cloud;
mod disk;
mod files;
mod keys;
