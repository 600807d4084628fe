// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An API validation detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiValidationDetail {
    /// The msg.
    pub msg: Option<String>,
    /// The severity.
    pub severity: Option<models::ApiValidationDetailSeverity>,
    /// The sources.
    pub src: Option<Vec<Vec<f64>>>,
}

model! {
    ApiValidationDetail {
        msg = "msg";
        severity = "severity";
        src = "src";
    }
}
