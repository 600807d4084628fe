// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the truncate of an embed text.
    pub enum EmbedTextTruncate {
        None = "NONE",
        Start = "START",
        End = "END",
    }
}
