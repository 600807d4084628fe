// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePropertyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The selection.
    pub selection: Option<models::PropertySelection>,
    /// The type of the value.
    pub value_type: Option<models::PropertyValueType>,
    /// The values. Exactly one with the selection `SINGLE_CHOICE`.
    pub values: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePropertyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            selection = "selection", with_selection(models::PropertySelection), clear_selection;
            value_type = "valueType", with_value_type(models::PropertyValueType), clear_value_type;
            values = "values", with_values([String]), clear_values;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
