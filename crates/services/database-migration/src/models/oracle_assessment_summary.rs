// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleAssessmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the migration.
    pub migration_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AssessmentLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The scope of the migration.
    pub migration_scope: models::OracleAssessmentMigrationScope,
    /// Whether a container database has to be defined.
    pub is_cdb_supported: Option<bool>,
}

model! {
    OracleAssessmentSummary, "databaseCombination" = "ORACLE" {
        id = "id";
        display_name = "displayName";
        migration_id = "migrationId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        migration_scope = "migrationScope";
        is_cdb_supported = "isCdbSupported";
    }
}
