// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A semantic store: model-generated records about the meaning of the data in a database, refreshed
/// on schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SemanticStore {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SemanticStoreLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether enrichment uses annotations, comments and synonyms defined by users, in addition to
    /// metadata.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// The database described by the semantic store.
    pub data_source: models::DataSourceDetails,
    /// The model that performs the enrichment.
    pub model_selection: Option<models::SemanticStoreModelSelection>,
    /// The refresh schedule of the semantic store.
    pub refresh_schedule: Option<models::RefreshScheduleDetails>,
    /// The database schemas to enrich. Currently only one schema is supported.
    pub schemas: models::SchemasDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    SemanticStore {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_user_defined_semantics_enabled = "isUserDefinedSemanticsEnabled";
        data_source = "dataSource";
        model_selection = "modelSelection";
        refresh_schedule = "refreshSchedule";
        schemas = "schemas";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
