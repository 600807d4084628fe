// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the job type of a sync job.
    pub enum SyncJobJobType {
        Import = "IMPORT",
        Export = "EXPORT",
    }
}
