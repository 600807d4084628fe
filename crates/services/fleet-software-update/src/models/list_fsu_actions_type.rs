// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `type` in `ListFsuActions`.
    pub enum ListFsuActionsType {
        Stage = "STAGE",
        Precheck = "PRECHECK",
        Apply = "APPLY",
        RollbackAndRemoveTarget = "ROLLBACK_AND_REMOVE_TARGET",
        Cleanup = "CLEANUP",
        RollbackMaintenanceCycle = "ROLLBACK_MAINTENANCE_CYCLE",
    }
}
