// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A query parameter validation request policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryParameterValidationRequestPolicy {
    /// The parameters.
    pub parameters: Option<Vec<models::QueryParameterValidationItem>>,
    /// The behavior on validation failures. `ENFORCING` rejects the request with a 4xx response;
    /// `PERMISSIVE` only updates metrics.
    pub validation_mode: Option<models::QueryParameterValidationRequestPolicyValidationMode>,
}

model! {
    QueryParameterValidationRequestPolicy {
        optional {
            parameters = "parameters", with_parameters([models::QueryParameterValidationItem]);
            validation_mode = "validationMode",
                with_validation_mode(models::QueryParameterValidationRequestPolicyValidationMode);
        }
    }
}
