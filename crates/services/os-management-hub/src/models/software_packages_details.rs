// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of software packages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackagesDetails {
    /// The names of the packages.
    pub package_names: Vec<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    SoftwarePackagesDetails {
        package_names = "packageNames";
        work_request_details = "workRequestDetails";
    }
}
