// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a runbook to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRunbookDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The operation.
    pub operation: String,
    /// The type of the operating system.
    pub os_type: Option<models::RunbookOsType>,
    /// The platform.
    pub platform: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Whether the runbook requires sudo access.
    pub is_sudo_access_needed: Option<bool>,
    /// The estimated time of the runbook execution.
    pub estimated_time: Option<String>,
    /// The version of the runbook.
    pub runbook_version: models::Version,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRunbookDetails {
        required {
            display_name = "displayName", with_display_name(String);
            operation = "operation", with_operation(String);
            runbook_version = "runbookVersion", with_runbook_version(models::Version);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            os_type = "osType", with_os_type(models::RunbookOsType);
            platform = "platform", with_platform(String);
            is_default = "isDefault", with_is_default(bool);
            is_sudo_access_needed = "isSudoAccessNeeded", with_is_sudo_access_needed(bool);
            estimated_time = "estimatedTime", with_estimated_time(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
