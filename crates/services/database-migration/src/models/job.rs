// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the migration.
    pub migration_id: String,
    /// The type.
    pub type_: models::JobType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The progress.
    pub progress: Option<models::MigrationJobProgressResource>,
    /// The unsupported objects.
    pub unsupported_objects: Option<Vec<models::UnsupportedDatabaseObject>>,
    /// The lifecycle state.
    pub lifecycle_state: models::JobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The parameter file versions.
    pub parameter_file_versions: Option<Vec<models::ParameterFileVersionSummary>>,
    /// The collect traces data.
    pub collect_traces_data: Option<models::CollectTracesData>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Job {
        id = "id";
        display_name = "displayName";
        migration_id = "migrationId";
        type_ = "type";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        progress = "progress";
        unsupported_objects = "unsupportedObjects";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        parameter_file_versions = "parameterFileVersions";
        collect_traces_data = "collectTracesData";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
