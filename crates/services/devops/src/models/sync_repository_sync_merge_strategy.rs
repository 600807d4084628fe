// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `syncMergeStrategy` in `SyncRepository`.
    pub enum SyncRepositorySyncMergeStrategy {
        FetchAndMerge = "FETCH_AND_MERGE",
        Discard = "DISCARD",
    }
}
