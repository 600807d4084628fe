// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The archival state: pending, failed or succeeded.
    pub enum RetentionOperationArchiveState {
        Pending = "PENDING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
    }
}
