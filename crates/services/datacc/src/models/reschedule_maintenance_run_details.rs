// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a maintenance run to reschedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RescheduleMaintenanceRunDetails {
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The reason.
    pub reason: Option<String>,
}

model! {
    RescheduleMaintenanceRunDetails {
        required {
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
        }
        optional {
            reason = "reason", with_reason(String);
        }
    }
}
