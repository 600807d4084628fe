// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a fifty fifty batching strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FiftyFiftyBatchingStrategyDetails {
    /// Whether to wait after the first half until the customer resumes the action. If false, the
    /// second half is patched automatically.
    pub is_wait_for_batch_resume: Option<bool>,
    /// Whether rolling patching is forced.
    pub is_force_rolling: Option<bool>,
}

model! {
    FiftyFiftyBatchingStrategyDetails, "type" = "FIFTY_FIFTY" {
        is_wait_for_batch_resume = "isWaitForBatchResume";
        is_force_rolling = "isForceRolling";
    }
}
