// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The deletion state of the archived model: pending, failed or succeeded.
    pub enum RetentionOperationDeleteState {
        Pending = "PENDING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
    }
}
