// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR DB parameter change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbParameterChangeSummary {
    /// The time when the interval begins.
    pub time_begin: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The number of the database instance.
    pub instance_number: Option<i64>,
    /// The previous value.
    pub previous_value: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The ID of the snapshot.
    pub snapshot_id: i64,
    /// The indicator of whether and how the parameter was modified after the instance started.
    pub value_modified: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    AwrDbParameterChangeSummary {
        time_begin = "timeBegin";
        time_end = "timeEnd";
        instance_number = "instanceNumber";
        previous_value = "previousValue";
        value = "value";
        snapshot_id = "snapshotId";
        value_modified = "valueModified";
        is_default = "isDefault";
    }
}
