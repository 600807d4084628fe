// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an update to stage on an all managed instances in compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageUpdateOnAllManagedInstancesInCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The types of the updates.
    pub update_types: Option<Vec<models::StageUpdateOnAllManagedInstancesInCompartmentUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    StageUpdateOnAllManagedInstancesInCompartmentDetails {
        compartment_id = "compartmentId";
        update_types = "updateTypes";
        work_request_details = "workRequestDetails";
    }
}
