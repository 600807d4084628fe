// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

//! Oracle Cloud Infrastructure client for the Fixture API, version 20200101.
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

#[rustfmt::skip]
mod clients;

#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
pub mod operations;

pub use self::clients::{AlphaClient, BetaClient};
pub use oci_sdk_core::{Body, ByteStream, Config, Error, Response, RetryPolicy, Secret};
