// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a packages on dynamic set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackagesOnDynamicSetDetails {
    /// The types of the updates.
    pub update_types: Option<Vec<models::PackagesOnDynamicSetUpdateType>>,
    /// The managed instances.
    pub managed_instances: Option<Vec<String>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
    cleared: Vec<String>,
}

update! {
    UpdatePackagesOnDynamicSetDetails {
        optional {
            update_types = "updateTypes",
                with_update_types([models::PackagesOnDynamicSetUpdateType]), clear_update_types;
            managed_instances = "managedInstances", with_managed_instances([String]),
                clear_managed_instances;
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails), clear_work_request_details;
        }
    }
}
