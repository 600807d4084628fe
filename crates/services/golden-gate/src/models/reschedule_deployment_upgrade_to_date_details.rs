// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a deployment upgrade to reschedule to a date.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RescheduleDeploymentUpgradeToDateDetails {
    /// The scheduled time of the upgrade.
    pub time_schedule: DateTime<Utc>,
}

model! {
    RescheduleDeploymentUpgradeToDateDetails, "type" = "RESCHEDULE_TO_DATE" {
        required {
            time_schedule = "timeSchedule", with_time_schedule(DateTime<Utc>);
        }
    }
}
