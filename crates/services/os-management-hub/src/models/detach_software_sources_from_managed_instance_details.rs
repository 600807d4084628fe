// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of software sources to detach from a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachSoftwareSourcesFromManagedInstanceDetails {
    /// The software sources.
    pub software_sources: Vec<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    DetachSoftwareSourcesFromManagedInstanceDetails {
        required {
            software_sources = "softwareSources", with_software_sources([String]);
        }
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
