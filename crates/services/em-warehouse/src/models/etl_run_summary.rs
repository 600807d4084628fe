// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ETL run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EtlRunSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The amount of data read, in bytes.
    pub data_read_in_bytes: Option<i64>,
    /// The data written.
    pub data_written: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EtlRunLifecycleState>,
    /// The display name.
    pub display_name: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The duration of the run, in milliseconds.
    pub run_duration_in_milliseconds: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EtlRunSummary {
        compartment_id = "compartmentId";
        data_read_in_bytes = "dataReadInBytes";
        data_written = "dataWritten";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        lifecycle_details = "lifecycleDetails";
        run_duration_in_milliseconds = "runDurationInMilliseconds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
