// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a job metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobMetricSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The description.
    pub description: Option<String>,
    /// The key of the job execution.
    pub job_execution_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time when the system that ran the job captured the metric.
    pub time_inserted: Option<DateTime<Utc>>,
    /// The category.
    pub category: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The subcategory.
    pub sub_category: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The key for grouping into batches. Can be null.
    pub batch_key: Option<String>,
}

model! {
    JobMetricSummary {
        key = "key";
        description = "description";
        job_execution_key = "jobExecutionKey";
        uri = "uri";
        time_created = "timeCreated";
        time_inserted = "timeInserted";
        category = "category";
        display_name = "displayName";
        sub_category = "subCategory";
        unit = "unit";
        value = "value";
        batch_key = "batchKey";
    }
}
