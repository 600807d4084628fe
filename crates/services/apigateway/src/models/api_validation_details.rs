// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an API validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiValidationDetails {
    /// The details.
    pub details: Option<Vec<models::ApiValidationDetail>>,
    /// The name.
    pub name: String,
    /// The result.
    pub result: models::ApiValidationDetailsResult,
}

model! {
    ApiValidationDetails {
        details = "details";
        name = "name";
        result = "result";
    }
}
