//! Nothing blocks the thread of a runtime that has but one: files are read, and keys made, on
//! others.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod cloud;
mod files;
mod keys;
mod pipe;
