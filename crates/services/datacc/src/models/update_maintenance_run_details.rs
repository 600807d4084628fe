// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a maintenance run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceRunDetails {
    /// The patching mode: rolling or non-rolling.
    pub patching_mode: models::MaintenanceRunPatchingMode,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes. From 15 to 120.
    pub custom_action_timeout_in_mins: i64,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateMaintenanceRunDetails {
        required {
            patching_mode = "patchingMode", with_patching_mode(models::MaintenanceRunPatchingMode);
            custom_action_timeout_in_mins = "customActionTimeoutInMins",
                with_custom_action_timeout_in_mins(i64);
        }
        optional {
            is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled",
                with_is_custom_action_timeout_enabled(bool), clear_is_custom_action_timeout_enabled;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
