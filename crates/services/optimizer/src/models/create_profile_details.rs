// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProfileDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The period in days over which data is collected for the recommendations.
    pub aggregation_interval_in_days: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The levels of the recommendations in the profile.
    pub levels_configuration: models::LevelsConfiguration,
    /// The target compartments.
    pub target_compartments: Option<models::TargetCompartments>,
    /// The tags of the profile.
    pub target_tags: Option<models::TargetTags>,
}

model! {
    CreateProfileDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            levels_configuration = "levelsConfiguration",
                with_levels_configuration(models::LevelsConfiguration);
        }
        optional {
            aggregation_interval_in_days = "aggregationIntervalInDays",
                with_aggregation_interval_in_days(i64);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            system_tags = "systemTags", with_system_tags({{Value}});
            target_compartments = "targetCompartments",
                with_target_compartments(models::TargetCompartments);
            target_tags = "targetTags", with_target_tags(models::TargetTags);
        }
    }
}
