// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a convert to PDB.
    pub enum ConvertToPdbAction {
        Precheck = "PRECHECK",
        Convert = "CONVERT",
        Sync = "SYNC",
        SyncRollback = "SYNC_ROLLBACK",
    }
}
