// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a batch job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchJobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the batch job pool.
    pub batch_job_pool_id: String,
    /// The OCID of the batch context.
    pub batch_context_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
    /// The progress, in percent.
    pub progress_percentage: Option<i64>,
    /// The details of the progress.
    pub progress_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BatchJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    BatchJobSummary {
        id = "id";
        compartment_id = "compartmentId";
        batch_job_pool_id = "batchJobPoolId";
        batch_context_id = "batchContextId";
        display_name = "displayName";
        description = "description";
        priority = "priority";
        progress_percentage = "progressPercentage";
        progress_details = "progressDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
