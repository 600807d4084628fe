// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schedule that refreshes a semantic store at a fixed interval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshScheduleIntervalDetails {
    /// The interval between refreshes, as an ISO 8601 duration such as `P1DT6H`.
    pub value: String,
}

model! {
    RefreshScheduleIntervalDetails, "type" = "INTERVAL" {
        required {
            value = "value", with_value(String);
        }
    }
}
