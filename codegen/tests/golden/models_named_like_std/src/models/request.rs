// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models_named_like_std::models;

/// A request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The secret.
    pub secret: Option<Secret>,
    /// The value of `into`.
    pub into: Option<models::Into>,
}

model! {
    Request {
        secret = "secret";
        into = "into";
    }
}
