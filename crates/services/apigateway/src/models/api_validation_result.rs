// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An API validation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiValidationResult {
    /// The name.
    pub name: String,
    /// The result.
    pub result: models::ApiValidationResultResult,
}

model! {
    ApiValidationResult {
        name = "name";
        result = "result";
    }
}
