// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An enrichment job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichmentJob {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the semantic store.
    pub semantic_store_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of the enrichment job.
    pub enrichment_job_type: models::EnrichmentJobType,
    /// The configuration of the enrichment job.
    pub enrichment_job_configuration: models::EnrichmentJobConfiguration,
    /// The ID of the model.
    pub model_id: String,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The lifecycle state.
    pub lifecycle_state: models::EnrichmentJobLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EnrichmentJob {
        id = "id";
        description = "description";
        semantic_store_id = "semanticStoreId";
        display_name = "displayName";
        enrichment_job_type = "enrichmentJobType";
        enrichment_job_configuration = "enrichmentJobConfiguration";
        model_id = "modelId";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        lifecycle_details = "lifecycleDetails";
        percent_complete = "percentComplete";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
