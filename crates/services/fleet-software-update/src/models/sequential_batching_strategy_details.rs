// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sequential batching strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SequentialBatchingStrategyDetails {
    /// Whether rolling patching is forced.
    pub is_force_rolling: Option<bool>,
}

model! {
    SequentialBatchingStrategyDetails, "type" = "SEQUENTIAL" {
        is_force_rolling = "isForceRolling";
    }
}
