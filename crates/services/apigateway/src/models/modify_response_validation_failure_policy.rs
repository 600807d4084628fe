// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A modify response validation failure policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyResponseValidationFailurePolicy {
    /// The response code.
    pub response_code: Option<String>,
    /// The response message.
    pub response_message: Option<String>,
    /// The response header transformations.
    pub response_header_transformations: Option<models::HeaderTransformationPolicy>,
}

model! {
    ModifyResponseValidationFailurePolicy, "type" = "MODIFY_RESPONSE" {
        optional {
            response_code = "responseCode", with_response_code(String);
            response_message = "responseMessage", with_response_message(String);
            response_header_transformations = "responseHeaderTransformations",
                with_response_header_transformations(models::HeaderTransformationPolicy);
        }
    }
}
