// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a copy object request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCopyObjectRequestDetails {
    /// The status.
    pub status: Option<models::CopyObjectRequestStatus>,
    cleared: Vec<String>,
}

update! {
    UpdateCopyObjectRequestDetails {
        optional {
            status = "status", with_status(models::CopyObjectRequestStatus), clear_status;
        }
    }
}
