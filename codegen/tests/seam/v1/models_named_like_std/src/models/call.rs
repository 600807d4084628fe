// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models_named_like_std::models;

/// A call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The request.
    pub request: Option<models::Request>,
}

model! {
    Call {
        request = "request";
    }
}
