// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a file sync.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorFileSyncSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the vector store connector.
    pub vector_store_connector_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenant_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::VectorStoreConnectorFileSyncLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time of the file sync.
    pub time_ended: Option<DateTime<Utc>>,
    /// The duration, in seconds.
    pub duration_in_seconds: Option<i64>,
    /// The trigger of the file sync: manual or scheduled.
    pub trigger_type: models::VectorStoreConnectorFileSyncTriggerType,
    /// The file counts of the file sync, by sync result.
    pub stats: Option<models::VectorStoreConnectorStats>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    VectorStoreConnectorFileSyncSummary {
        id = "id";
        display_name = "displayName";
        vector_store_connector_id = "vectorStoreConnectorId";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        duration_in_seconds = "durationInSeconds";
        trigger_type = "triggerType";
        stats = "stats";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
