// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a migration plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationPlanSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MigrationPlanLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the migration.
    pub migration_id: String,
    /// The strategies.
    pub strategies: Vec<models::ResourceAssessmentStrategy>,
    /// The statistics of the migration plan.
    pub migration_plan_stats: Option<models::MigrationPlanStats>,
    /// The limits of resources that the migration needs, by name.
    pub calculated_limits: BTreeMap<String, i64>,
    /// The target environments.
    pub target_environments: Vec<models::TargetEnvironment>,
    /// The OCID of the Resource Manager job.
    pub reference_to_rms_stack: Option<String>,
    /// The ID of the migration plan to clone.
    pub source_migration_plan_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MigrationPlanSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        migration_id = "migrationId";
        strategies = "strategies";
        migration_plan_stats = "migrationPlanStats";
        calculated_limits = "calculatedLimits";
        target_environments = "targetEnvironments";
        reference_to_rms_stack = "referenceToRmsStack";
        source_migration_plan_id = "sourceMigrationPlanId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
