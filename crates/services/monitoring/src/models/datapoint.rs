// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A datapoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Datapoint {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value. Example: `10.23`.
    pub value: f64,
    /// The count. Default: `1`.
    pub count: Option<i64>,
}

model! {
    Datapoint {
        required {
            timestamp = "timestamp", with_timestamp(DateTime<Utc>);
            value = "value", with_value(f64);
        }
        optional {
            count = "count", with_count(i64);
        }
    }
}
