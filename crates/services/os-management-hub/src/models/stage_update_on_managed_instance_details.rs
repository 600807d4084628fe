// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an update to stage on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageUpdateOnManagedInstanceDetails {
    /// The names of the packages.
    pub package_names: Option<Vec<String>>,
    /// The types of the updates.
    pub update_types: Option<Vec<models::StageUpdateOnManagedInstanceUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    StageUpdateOnManagedInstanceDetails {
        package_names = "packageNames";
        update_types = "updateTypes";
        work_request_details = "workRequestDetails";
    }
}
