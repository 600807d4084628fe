// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recurrence.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recurrence {
    /// The suppression recurrence.
    pub suppression_recurrence: String,
    /// The suppression duration.
    pub suppression_duration: String,
}

model! {
    Recurrence, "conditionType" = "RECURRENCE" {
        required {
            suppression_recurrence = "suppressionRecurrence", with_suppression_recurrence(String);
            suppression_duration = "suppressionDuration", with_suppression_duration(String);
        }
    }
}
