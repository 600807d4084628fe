// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a responder recipe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResponderRecipeDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The ID of the source responder recipe.
    pub source_responder_recipe_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The responder rules.
    pub responder_rules: Option<Vec<models::UpdateResponderRecipeResponderRule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateResponderRecipeDetails {
        required {
            display_name = "displayName", with_display_name(String);
            source_responder_recipe_id = "sourceResponderRecipeId",
                with_source_responder_recipe_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            responder_rules = "responderRules",
                with_responder_rules([models::UpdateResponderRecipeResponderRule]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
