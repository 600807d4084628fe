// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an import request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateImportRequestDetails {
    /// The status.
    pub status: Option<models::ImportRequestStatus>,
    cleared: Vec<String>,
}

update! {
    UpdateImportRequestDetails {
        optional {
            status = "status", with_status(models::ImportRequestStatus), clear_status;
        }
    }
}
