// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an associated local task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedLocalTaskDetails {
    /// The execution details.
    pub execution_details: models::ExecutionDetails,
    /// The description.
    pub description: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// Whether the task is copied to the library.
    pub is_copy_to_library_enabled: Option<bool>,
    /// The type of the operating system.
    pub os_type: Option<models::AssociatedLocalTaskOsType>,
    /// The properties.
    pub properties: Option<models::Properties>,
    /// Whether the task provides output of the discovery.
    pub is_discovery_output_task: Option<bool>,
    /// Whether the task applies subjects such as patches to a target.
    pub is_apply_subject_task: Option<bool>,
    /// The name.
    pub name: Option<String>,
}

model! {
    AssociatedLocalTaskDetails, "scope" = "LOCAL" {
        required {
            execution_details = "executionDetails",
                with_execution_details(models::ExecutionDetails);
        }
        optional {
            description = "description", with_description(String);
            platform = "platform", with_platform(String);
            is_copy_to_library_enabled = "isCopyToLibraryEnabled",
                with_is_copy_to_library_enabled(bool);
            os_type = "osType", with_os_type(models::AssociatedLocalTaskOsType);
            properties = "properties", with_properties(models::Properties);
            is_discovery_output_task = "isDiscoveryOutputTask", with_is_discovery_output_task(bool);
            is_apply_subject_task = "isApplySubjectTask", with_is_apply_subject_task(bool);
            name = "name", with_name(String);
        }
    }
}
