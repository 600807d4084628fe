// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

//! Oracle Cloud Infrastructure client for the Object Storage API, version 20160918.
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![allow(clippy::too_many_arguments, reason = "what is required is an argument")]

#[rustfmt::skip]
mod client;

#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
pub mod operations;

pub use self::client::ObjectStorageClient;
pub use oci_sdk_core::{Body, ByteStream, Config, Error, Response, RetryPolicy, Secret};
