// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM error handling.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmErrorHandling {
    /// The reaction to an error.
    pub on_error: Option<models::OlvmErrorHandlingOnError>,
}

model! {
    OlvmErrorHandling {
        on_error = "onError";
    }
}
