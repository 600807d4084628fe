// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A DB connection status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DBConnectionStatus {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
}

model! {
    DBConnectionStatus, "metricName" = "DB_CONNECTION_STATUS" {
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
    }
}
