// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a runbook.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRunbookDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the runbook requires sudo access.
    pub is_sudo_access_needed: Option<bool>,
    /// The operation.
    pub operation: Option<String>,
    /// The type of the operating system.
    pub os_type: Option<models::RunbookOsType>,
    /// The platform.
    pub platform: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The estimated time of the runbook execution.
    pub estimated_time: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRunbookDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_sudo_access_needed = "isSudoAccessNeeded", with_is_sudo_access_needed(bool),
                clear_is_sudo_access_needed;
            operation = "operation", with_operation(String), clear_operation;
            os_type = "osType", with_os_type(models::RunbookOsType), clear_os_type;
            platform = "platform", with_platform(String), clear_platform;
            is_default = "isDefault", with_is_default(bool), clear_is_default;
            estimated_time = "estimatedTime", with_estimated_time(String), clear_estimated_time;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
