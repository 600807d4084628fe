// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRuleDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The filter that selects the events which trigger the actions of the rule.
    pub condition: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The actions.
    pub actions: models::ActionDetailsList,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRuleDetails {
        required {
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            condition = "condition", with_condition(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            actions = "actions", with_actions(models::ActionDetailsList);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
