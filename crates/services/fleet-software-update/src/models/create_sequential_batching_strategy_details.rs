// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sequential batching strategy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSequentialBatchingStrategyDetails {
    /// Whether rolling patching is forced.
    pub is_force_rolling: Option<bool>,
}

model! {
    CreateSequentialBatchingStrategyDetails, "type" = "SEQUENTIAL" {
        optional {
            is_force_rolling = "isForceRolling", with_is_force_rolling(bool);
        }
    }
}
