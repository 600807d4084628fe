// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an export request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExportRequestDetails {
    /// The status.
    pub status: Option<models::ExportRequestStatus>,
    cleared: Vec<String>,
}

update! {
    UpdateExportRequestDetails {
        optional {
            status = "status", with_status(models::ExportRequestStatus), clear_status;
        }
    }
}
