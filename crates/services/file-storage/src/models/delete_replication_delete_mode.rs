// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `deleteMode` in `DeleteReplication`.
    pub enum DeleteReplicationDeleteMode {
        FinishCycleIfCapturingOrApplying = "FINISH_CYCLE_IF_CAPTURING_OR_APPLYING",
        OneMoreCycle = "ONE_MORE_CYCLE",
        FinishCycleIfApplying = "FINISH_CYCLE_IF_APPLYING",
    }
}
