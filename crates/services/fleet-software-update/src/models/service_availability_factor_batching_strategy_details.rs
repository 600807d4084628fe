// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service availability factor batching strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityFactorBatchingStrategyDetails {
    /// The percentage.
    pub percentage: Option<i64>,
    /// Whether rolling patching is forced.
    pub is_force_rolling: Option<bool>,
}

model! {
    ServiceAvailabilityFactorBatchingStrategyDetails, "type" = "SERVICE_AVAILABILITY_FACTOR" {
        percentage = "percentage";
        is_force_rolling = "isForceRolling";
    }
}
