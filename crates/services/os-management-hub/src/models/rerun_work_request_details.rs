// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a work request to rerun.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RerunWorkRequestDetails {
    /// The managed instances.
    pub managed_instances: Option<Vec<String>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    RerunWorkRequestDetails {
        optional {
            managed_instances = "managedInstances", with_managed_instances([String]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
