// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a snap channel to switch on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchSnapChannelOnManagedInstanceDetails {
    /// The details of the snaps.
    pub snap_details: Option<models::SwitchSnapChannelDetails>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    SwitchSnapChannelOnManagedInstanceDetails {
        optional {
            snap_details = "snapDetails", with_snap_details(models::SwitchSnapChannelDetails);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
