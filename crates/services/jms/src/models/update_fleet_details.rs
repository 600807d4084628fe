// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The inventory log.
    pub inventory_log: Option<models::CustomLog>,
    /// The operation log.
    pub operation_log: Option<models::CustomLog>,
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            inventory_log = "inventoryLog", with_inventory_log(models::CustomLog),
                clear_inventory_log;
            operation_log = "operationLog", with_operation_log(models::CustomLog),
                clear_operation_log;
            is_advanced_features_enabled = "isAdvancedFeaturesEnabled",
                with_is_advanced_features_enabled(bool), clear_is_advanced_features_enabled;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
