// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `content-type` in `SubmitRawEmail`.
    pub enum SubmitRawEmailContentType {
        MessageRfc822 = "message/rfc822",
        MessageGlobal = "message/global",
    }
}
