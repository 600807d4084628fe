// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProfileDetails {
    /// The description.
    pub description: Option<String>,
    /// The period in days over which data is collected for the recommendations.
    pub aggregation_interval_in_days: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The levels of the recommendations in the profile.
    pub levels_configuration: Option<models::LevelsConfiguration>,
    /// The target compartments.
    pub target_compartments: Option<models::TargetCompartments>,
    /// The tags of the profile.
    pub target_tags: Option<models::TargetTags>,
    /// The name.
    pub name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateProfileDetails {
        optional {
            description = "description", with_description(String), clear_description;
            aggregation_interval_in_days = "aggregationIntervalInDays",
                with_aggregation_interval_in_days(i64), clear_aggregation_interval_in_days;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
            levels_configuration = "levelsConfiguration",
                with_levels_configuration(models::LevelsConfiguration), clear_levels_configuration;
            target_compartments = "targetCompartments",
                with_target_compartments(models::TargetCompartments), clear_target_compartments;
            target_tags = "targetTags", with_target_tags(models::TargetTags), clear_target_tags;
            name = "name", with_name(String), clear_name;
        }
    }
}
