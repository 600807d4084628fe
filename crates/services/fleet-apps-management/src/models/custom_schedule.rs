// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A custom schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSchedule {
    /// The execution startdate.
    pub execution_startdate: DateTime<Utc>,
    /// The recurrence rule of the maintenance window (RFC 5545).
    pub recurrences: Option<String>,
    /// The duration.
    pub duration: String,
}

model! {
    CustomSchedule, "type" = "CUSTOM" {
        required {
            execution_startdate = "executionStartdate", with_execution_startdate(DateTime<Utc>);
            duration = "duration", with_duration(String);
        }
        optional {
            recurrences = "recurrences", with_recurrences(String);
        }
    }
}
