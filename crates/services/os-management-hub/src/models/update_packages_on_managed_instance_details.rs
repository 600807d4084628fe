// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a packages on managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackagesOnManagedInstanceDetails {
    /// The names of the packages.
    pub package_names: Option<Vec<String>>,
    /// The types of the updates.
    pub update_types: Option<Vec<models::PackagesOnManagedInstanceUpdateType>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
    cleared: Vec<String>,
}

update! {
    UpdatePackagesOnManagedInstanceDetails {
        optional {
            package_names = "packageNames", with_package_names([String]), clear_package_names;
            update_types = "updateTypes",
                with_update_types([models::PackagesOnManagedInstanceUpdateType]),
                clear_update_types;
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails), clear_work_request_details;
        }
    }
}
