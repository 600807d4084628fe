// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of all windows updates to install on a managed instances in compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The types of the Windows updates to install.
    pub windows_update_types:
        Option<Vec<models::InstallAllWindowsUpdatesOnManagedInstancesInCompartmentWindowsUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            windows_update_types = "windowsUpdateTypes",
                with_windows_update_types([models::InstallAllWindowsUpdatesOnManagedInstancesInCompartmentWindowsUpdateType]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
