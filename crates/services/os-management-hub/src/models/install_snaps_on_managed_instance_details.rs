// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of snaps to install on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallSnapsOnManagedInstanceDetails {
    /// The details of the snaps.
    pub snap_details: Option<Vec<models::InstallSnapDetails>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    InstallSnapsOnManagedInstanceDetails {
        optional {
            snap_details = "snapDetails", with_snap_details([models::InstallSnapDetails]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
