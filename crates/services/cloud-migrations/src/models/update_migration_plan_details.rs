// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a migration plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMigrationPlanDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The strategies.
    pub strategies: Option<Vec<models::ResourceAssessmentStrategy>>,
    /// The target environments.
    pub target_environments: Option<Vec<models::TargetEnvironment>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMigrationPlanDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            strategies = "strategies", with_strategies([models::ResourceAssessmentStrategy]),
                clear_strategies;
            target_environments = "targetEnvironments",
                with_target_environments([models::TargetEnvironment]), clear_target_environments;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
