// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of software sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourcesDetails {
    /// The software sources.
    pub software_sources: Vec<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    SoftwareSourcesDetails {
        software_sources = "softwareSources";
        work_request_details = "workRequestDetails";
    }
}
