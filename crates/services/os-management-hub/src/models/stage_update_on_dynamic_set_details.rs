// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an update to stage on a dynamic set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageUpdateOnDynamicSetDetails {
    /// The types of the updates.
    pub update_types: Option<Vec<models::StageUpdateOnDynamicSetUpdateType>>,
    /// The managed instances.
    pub managed_instances: Option<Vec<String>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    StageUpdateOnDynamicSetDetails {
        update_types = "updateTypes";
        managed_instances = "managedInstances";
        work_request_details = "workRequestDetails";
    }
}
