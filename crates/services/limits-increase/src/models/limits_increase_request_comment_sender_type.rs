// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the sender type of a limits increase request comment.
    pub enum LimitsIncreaseRequestCommentSenderType {
        Customer = "CUSTOMER",
        Oracle = "ORACLE",
    }
}
