// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;

pub use self::client::FixtureClient;
pub use oci_sdk_core;
pub use oci_sdk_core::generated_v1::{
    Body, ByteStream, Config, Error, Response, RetryPolicy, Secret,
};
