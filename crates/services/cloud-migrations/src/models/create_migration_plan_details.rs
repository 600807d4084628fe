// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a migration plan to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMigrationPlanDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the migration.
    pub migration_id: String,
    /// The ID of the migration plan to clone.
    pub source_migration_plan_id: Option<String>,
    /// The strategies.
    pub strategies: Option<Vec<models::ResourceAssessmentStrategy>>,
    /// The target environments.
    pub target_environments: Option<Vec<models::TargetEnvironment>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMigrationPlanDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            migration_id = "migrationId", with_migration_id(String);
        }
        optional {
            source_migration_plan_id = "sourceMigrationPlanId",
                with_source_migration_plan_id(String);
            strategies = "strategies", with_strategies([models::ResourceAssessmentStrategy]);
            target_environments = "targetEnvironments",
                with_target_environments([models::TargetEnvironment]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
