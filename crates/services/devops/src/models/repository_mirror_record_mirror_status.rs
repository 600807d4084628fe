// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mirror status of a repository mirror record.
    pub enum RepositoryMirrorRecordMirrorStatus {
        None = "NONE",
        Queued = "QUEUED",
        Running = "RUNNING",
        Passed = "PASSED",
        Failed = "FAILED",
    }
}
