// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of snaps to remove from a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveSnapsFromManagedInstanceDetails {
    /// The details of the snaps.
    pub snap_details: Vec<models::RemoveSnapDetails>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    RemoveSnapsFromManagedInstanceDetails {
        required {
            snap_details = "snapDetails", with_snap_details([models::RemoveSnapDetails]);
        }
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
