// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute GPU memory fabric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeGpuMemoryFabricDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The preferences of the GPU memory fabric.
    pub memory_fabric_preferences: Option<models::MemoryFabricPreferencesDescriptor>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeGpuMemoryFabricDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            memory_fabric_preferences = "memoryFabricPreferences",
                with_memory_fabric_preferences(models::MemoryFabricPreferencesDescriptor),
                clear_memory_fabric_preferences;
        }
    }
}
