// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an all packages on managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAllPackagesOnManagedInstanceGroupDetails {
    /// The types of the updates.
    pub update_types: Option<Vec<models::AllPackagesOnManagedInstanceGroupUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateAllPackagesOnManagedInstanceGroupDetails {
        optional {
            update_types = "updateTypes",
                with_update_types([models::AllPackagesOnManagedInstanceGroupUpdateType]),
                clear_update_types;
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails), clear_work_request_details;
        }
    }
}
