// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validation request policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationRequestPolicy {
    /// The behavior on validation failures. `ENFORCING` rejects the request with a 4xx response;
    /// `PERMISSIVE` only updates metrics.
    pub validation_mode: Option<models::ValidationRequestPolicyValidationMode>,
}

model! {
    ValidationRequestPolicy {
        validation_mode = "validationMode";
    }
}
