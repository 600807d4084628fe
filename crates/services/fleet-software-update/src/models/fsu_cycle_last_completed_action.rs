// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the last completed action of an FSU cycle.
    pub enum FsuCycleLastCompletedAction {
        Stage = "STAGE",
        PrecheckStage = "PRECHECK_STAGE",
        PrecheckApply = "PRECHECK_APPLY",
        Apply = "APPLY",
        RollbackAndRemoveTarget = "ROLLBACK_AND_REMOVE_TARGET",
        Cleanup = "CLEANUP",
        RollbackMaintenanceCycle = "ROLLBACK_MAINTENANCE_CYCLE",
    }
}
