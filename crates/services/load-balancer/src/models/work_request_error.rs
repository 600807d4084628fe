// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The error code.
    pub error_code: models::WorkRequestErrorErrorCode,
    /// The message.
    pub message: String,
}

model! {
    WorkRequestError {
        error_code = "errorCode";
        message = "message";
    }
}
