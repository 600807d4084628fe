// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validate endpoint result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateEndpointResult {
    /// The status.
    pub status: String,
    /// The description of the status.
    pub status_description: Option<String>,
    /// The results of the validation.
    pub validation_results: Option<Vec<models::EndpointResult>>,
}

model! {
    ValidateEndpointResult {
        status = "status";
        status_description = "statusDescription";
        validation_results = "validationResults";
    }
}
