// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the harvest status of a folder.
    pub enum FolderHarvestStatus {
        Complete = "COMPLETE",
        Error = "ERROR",
        InProgress = "IN_PROGRESS",
        Deferred = "DEFERRED",
    }
}
