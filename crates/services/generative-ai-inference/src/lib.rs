// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

//! Oracle Cloud Infrastructure client for the Generative AI Inference API, version 20231130.
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![allow(clippy::large_enum_variant, reason = "the sizes follow from the spec")]

#[rustfmt::skip]
mod client;
mod ext;

#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
pub mod operations;

pub use self::client::GenerativeAiInferenceClient;

#[allow(unreachable_pub, unused_imports, reason = "it may only have methods")]
pub use self::ext::*;
pub use oci_sdk_core::{Body, ByteStream, Config, Error, Response, RetryPolicy, Secret};
