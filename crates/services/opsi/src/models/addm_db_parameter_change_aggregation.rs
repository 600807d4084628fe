// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An ADDM DB parameter change aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbParameterChangeAggregation {
    /// The OCID of the resource.
    pub id: String,
    /// The time when the interval begins.
    pub time_begin: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
    /// The number of the database instance.
    pub inst_num: i64,
    /// The previous value.
    pub previous_value: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The ID of the snapshot.
    pub snapshot_id: i64,
}

model! {
    AddmDbParameterChangeAggregation {
        id = "id";
        time_begin = "timeBegin";
        time_end = "timeEnd";
        inst_num = "instNum";
        previous_value = "previousValue";
        value = "value";
        snapshot_id = "snapshotId";
    }
}
