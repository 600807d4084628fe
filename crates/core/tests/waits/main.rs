//! Waits: for states, deletions, work requests and operations.

#![allow(clippy::unwrap_used, reason = "a test fails with a panic")]

mod composite;
mod scene;
mod states;
mod work_requests;
