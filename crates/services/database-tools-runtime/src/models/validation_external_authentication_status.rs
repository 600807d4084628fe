// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validation external authentication status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationExternalAuthenticationStatus {
    /// The type.
    pub type_: Option<models::ValidationExternalAuthenticationStatusType>,
    /// The status.
    pub status: Option<models::ValidationExternalAuthenticationStatusStatus>,
    /// The details of the status.
    pub status_details: Option<String>,
}

model! {
    ValidationExternalAuthenticationStatus {
        type_ = "type";
        status = "status";
        status_details = "statusDetails";
    }
}
