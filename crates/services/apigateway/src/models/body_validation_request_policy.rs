// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A body validation request policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyValidationRequestPolicy {
    /// Whether a value is required.
    pub required: Option<bool>,
    /// The content.
    pub content: BTreeMap<String, models::ContentValidation>,
    /// The behavior on validation failures. `ENFORCING` rejects the request with a 4xx response;
    /// `PERMISSIVE` only updates metrics.
    pub validation_mode: Option<models::BodyValidationRequestPolicyValidationMode>,
}

model! {
    BodyValidationRequestPolicy {
        required {
            content = "content", with_content({models::ContentValidation});
        }
        optional {
            required = "required", with_required(bool);
            validation_mode = "validationMode",
                with_validation_mode(models::BodyValidationRequestPolicyValidationMode);
        }
    }
}
