//! Credential providers against the emulator, which behaves like the services that they talk to.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod chain;
mod cluster;
mod endings;
mod instance;
mod local;
mod odd_files;
mod others;
mod providers;
mod regions;
mod rejection;
mod resource;
mod rotation;
mod runtimes;
mod session;
mod tenancy;
mod trouble;
