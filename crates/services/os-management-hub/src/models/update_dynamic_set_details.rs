// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a dynamic set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDynamicSetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The target compartments.
    pub target_compartments: Option<Vec<models::TargetCompartmentDetails>>,
    /// The condition for a match: any or all attributes.
    pub match_type: Option<models::DynamicSetMatchType>,
    /// The matching rule.
    pub matching_rule: Option<models::MatchingRule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDynamicSetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            target_compartments = "targetCompartments",
                with_target_compartments([models::TargetCompartmentDetails]),
                clear_target_compartments;
            match_type = "matchType", with_match_type(models::DynamicSetMatchType),
                clear_match_type;
            matching_rule = "matchingRule", with_matching_rule(models::MatchingRule),
                clear_matching_rule;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
