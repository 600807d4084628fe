// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an all packages on managed instances in compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAllPackagesOnManagedInstancesInCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The types of the updates.
    pub update_types: Option<Vec<models::AllPackagesOnManagedInstancesInCompartmentUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateAllPackagesOnManagedInstancesInCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            update_types = "updateTypes",
                with_update_types([models::AllPackagesOnManagedInstancesInCompartmentUpdateType]),
                clear_update_types;
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails), clear_work_request_details;
        }
    }
}
