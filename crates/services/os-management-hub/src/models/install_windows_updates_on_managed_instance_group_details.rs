// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of windows updates to install on a managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallWindowsUpdatesOnManagedInstanceGroupDetails {
    /// The types of the Windows updates to install.
    pub windows_update_types:
        Vec<models::InstallWindowsUpdatesOnManagedInstanceGroupWindowsUpdateType>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    InstallWindowsUpdatesOnManagedInstanceGroupDetails {
        required {
            windows_update_types = "windowsUpdateTypes",
                with_windows_update_types([models::InstallWindowsUpdatesOnManagedInstanceGroupWindowsUpdateType]);
        }
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
