// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `pdbConversionAction` in `ListPdbConversionHistoryEntries`.
    pub enum ListPdbConversionHistoryEntriesPdbConversionAction {
        Precheck = "PRECHECK",
        Convert = "CONVERT",
        Sync = "SYNC",
        SyncRollback = "SYNC_ROLLBACK",
    }
}
