// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of packages to remove from a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePackagesFromManagedInstanceDetails {
    /// The names of the packages.
    pub package_names: Vec<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    RemovePackagesFromManagedInstanceDetails {
        required {
            package_names = "packageNames", with_package_names([String]);
        }
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
