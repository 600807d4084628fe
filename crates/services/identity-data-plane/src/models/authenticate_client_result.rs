// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authenticate client result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticateClientResult {
    /// The principal.
    pub principal: Option<models::Principal>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    AuthenticateClientResult {
        principal = "principal";
        error_message = "errorMessage";
    }
}
