// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a service availability factor batching strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceAvailabilityFactorBatchingStrategyDetails {
    /// The percentage.
    pub percentage: Option<i64>,
    /// Whether rolling patching is forced.
    pub is_force_rolling: Option<bool>,
}

model! {
    UpdateServiceAvailabilityFactorBatchingStrategyDetails, "type" = "SERVICE_AVAILABILITY_FACTOR" {
        optional {
            percentage = "percentage", with_percentage(i64);
            is_force_rolling = "isForceRolling", with_is_force_rolling(bool);
        }
    }
}
