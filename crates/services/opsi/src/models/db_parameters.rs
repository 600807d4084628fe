// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// DB parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DBParameters {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The number of the database instance.
    pub instance_number: i64,
    /// The name of the parameter.
    pub parameter_name: String,
    /// The value of the parameter.
    pub parameter_value: String,
    /// The ID of the snapshot.
    pub snapshot_id: Option<i64>,
    /// Whether the parameter changed.
    pub is_changed: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<String>,
}

model! {
    DBParameters, "metricName" = "DB_PARAMETERS" {
        required {
            instance_number = "instanceNumber", with_instance_number(i64);
            parameter_name = "parameterName", with_parameter_name(String);
            parameter_value = "parameterValue", with_parameter_value(String);
        }
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            snapshot_id = "snapshotId", with_snapshot_id(i64);
            is_changed = "isChanged", with_is_changed(String);
            is_default = "isDefault", with_is_default(String);
        }
    }
}
