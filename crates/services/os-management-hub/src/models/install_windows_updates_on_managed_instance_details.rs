// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of windows updates to install on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallWindowsUpdatesOnManagedInstanceDetails {
    /// The windows update names.
    pub windows_update_name: Option<Vec<String>>,
    /// The types of the Windows updates to install.
    pub windows_update_types:
        Option<Vec<models::InstallWindowsUpdatesOnManagedInstanceWindowsUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    InstallWindowsUpdatesOnManagedInstanceDetails {
        optional {
            windows_update_name = "windowsUpdateName", with_windows_update_name([String]);
            windows_update_types = "windowsUpdateTypes",
                with_windows_update_types([models::InstallWindowsUpdatesOnManagedInstanceWindowsUpdateType]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
