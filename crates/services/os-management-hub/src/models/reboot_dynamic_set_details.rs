// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dynamic set to reboot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootDynamicSetDetails {
    /// The time to wait for the reboot in minutes, after which the job is marked as failed.
    pub reboot_timeout_in_mins: Option<i64>,
    /// The managed instances.
    pub managed_instances: Option<Vec<String>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    RebootDynamicSetDetails {
        optional {
            reboot_timeout_in_mins = "rebootTimeoutInMins", with_reboot_timeout_in_mins(i64);
            managed_instances = "managedInstances", with_managed_instances([String]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
