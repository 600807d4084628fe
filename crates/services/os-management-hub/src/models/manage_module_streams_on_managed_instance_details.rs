// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of module streams to manage on a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageModuleStreamsOnManagedInstanceDetails {
    /// Whether this is a dry run, without changes. Default: `false`.
    pub is_dry_run: Option<bool>,
    /// The module streams to enable.
    pub enable: Option<Vec<models::ModuleStreamDetails>>,
    /// The module streams to disable.
    pub disable: Option<Vec<models::ModuleStreamDetails>>,
    /// The module stream profiles to install.
    pub install: Option<Vec<models::ModuleStreamProfileDetails>>,
    /// The module stream profiles to remove.
    pub remove: Option<Vec<models::ModuleStreamProfileDetails>>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    ManageModuleStreamsOnManagedInstanceDetails {
        optional {
            is_dry_run = "isDryRun", with_is_dry_run(bool);
            enable = "enable", with_enable([models::ModuleStreamDetails]);
            disable = "disable", with_disable([models::ModuleStreamDetails]);
            install = "install", with_install([models::ModuleStreamProfileDetails]);
            remove = "remove", with_remove([models::ModuleStreamProfileDetails]);
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
