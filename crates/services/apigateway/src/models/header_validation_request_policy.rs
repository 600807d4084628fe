// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A header validation request policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeaderValidationRequestPolicy {
    /// The headers.
    pub headers: Option<Vec<models::HeaderValidationItem>>,
    /// The behavior on validation failures. `ENFORCING` rejects the request with a 4xx response;
    /// `PERMISSIVE` only updates metrics.
    pub validation_mode: Option<models::HeaderValidationRequestPolicyValidationMode>,
}

model! {
    HeaderValidationRequestPolicy {
        optional {
            headers = "headers", with_headers([models::HeaderValidationItem]);
            validation_mode = "validationMode",
                with_validation_mode(models::HeaderValidationRequestPolicyValidationMode);
        }
    }
}
