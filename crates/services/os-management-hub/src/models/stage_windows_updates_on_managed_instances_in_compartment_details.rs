// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of windows updates to stage on a managed instances in compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageWindowsUpdatesOnManagedInstancesInCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The types of the Windows updates to install.
    pub windows_update_types:
        Option<Vec<models::StageWindowsUpdatesOnManagedInstancesInCompartmentWindowsUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    StageWindowsUpdatesOnManagedInstancesInCompartmentDetails {
        compartment_id = "compartmentId";
        windows_update_types = "windowsUpdateTypes";
        work_request_details = "workRequestDetails";
    }
}
