// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![allow(clippy::too_many_arguments, reason = "required fields are arguments")]

#[rustfmt::skip]
mod client;
mod ext;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;

pub use self::client::ObjectStorageClient;
#[allow(unreachable_pub, unused_imports, reason = "the module can have methods only")]
pub use self::ext::*;
pub use oci_sdk_core;
pub use oci_sdk_core::generated_v1::{
    Body, ByteStream, Config, Error, Response, RetryPolicy, Secret,
};
