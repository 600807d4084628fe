// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a fleet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFleetDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The inventory log.
    pub inventory_log: models::CustomLog,
    /// The operation log.
    pub operation_log: Option<models::CustomLog>,
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateFleetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            inventory_log = "inventoryLog", with_inventory_log(models::CustomLog);
        }
        optional {
            description = "description", with_description(String);
            operation_log = "operationLog", with_operation_log(models::CustomLog);
            is_advanced_features_enabled = "isAdvancedFeaturesEnabled",
                with_is_advanced_features_enabled(bool);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
