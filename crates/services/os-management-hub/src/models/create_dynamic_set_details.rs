// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dynamic set to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDynamicSetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The target compartments.
    pub target_compartments: Vec<models::TargetCompartmentDetails>,
    /// The condition for a match: any or all attributes.
    pub match_type: models::DynamicSetMatchType,
    /// The matching rule.
    pub matching_rule: models::MatchingRule,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDynamicSetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            target_compartments = "targetCompartments",
                with_target_compartments([models::TargetCompartmentDetails]);
            match_type = "matchType", with_match_type(models::DynamicSetMatchType);
            matching_rule = "matchingRule", with_matching_rule(models::MatchingRule);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
