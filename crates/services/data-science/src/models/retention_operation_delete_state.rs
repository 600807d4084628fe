// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the delete state of a retention operation.
    pub enum RetentionOperationDeleteState {
        Pending = "PENDING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
    }
}
