// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of managed instances to associate with a management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateManagedInstancesWithManagementStationDetails {
    /// The managed instances.
    pub managed_instances: Vec<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    AssociateManagedInstancesWithManagementStationDetails {
        required {
            managed_instances = "managedInstances", with_managed_instances([String]);
        }
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
