// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a property to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePropertyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The selection.
    pub selection: models::PropertySelection,
    /// The type of the value.
    pub value_type: models::PropertyValueType,
    /// The values. Exactly one with the selection `SINGLE_CHOICE`.
    pub values: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePropertyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            selection = "selection", with_selection(models::PropertySelection);
            value_type = "valueType", with_value_type(models::PropertyValueType);
        }
        optional {
            values = "values", with_values([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
