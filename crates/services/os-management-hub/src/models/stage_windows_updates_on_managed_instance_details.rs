// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of windows updates to stage on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageWindowsUpdatesOnManagedInstanceDetails {
    /// The windows update names.
    pub windows_update_name: Option<Vec<String>>,
    /// The types of the Windows updates to install.
    pub windows_update_types:
        Option<Vec<models::StageWindowsUpdatesOnManagedInstanceWindowsUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    StageWindowsUpdatesOnManagedInstanceDetails {
        windows_update_name = "windowsUpdateName";
        windows_update_types = "windowsUpdateTypes";
        work_request_details = "workRequestDetails";
    }
}
