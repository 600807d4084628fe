// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// API validations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiValidations {
    /// The validations.
    pub validations: Vec<models::ApiValidationDetails>,
}

model! {
    ApiValidations {
        validations = "validations";
    }
}
