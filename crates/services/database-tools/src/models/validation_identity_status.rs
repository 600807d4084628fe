// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validation identity status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationIdentityStatus {
    /// The type.
    pub type_: Option<models::ValidationIdentityStatusType>,
    /// The status.
    pub status: Option<models::ValidationIdentityStatusStatus>,
    /// The details of the status.
    pub status_details: Option<String>,
}

model! {
    ValidationIdentityStatus {
        type_ = "type";
        status = "status";
        status_details = "statusDetails";
    }
}
