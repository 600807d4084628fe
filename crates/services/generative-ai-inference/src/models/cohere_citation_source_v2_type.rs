// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a cohere citation source V2.
    pub enum CohereCitationSourceV2Type {
        Tool = "TOOL",
        Document = "DOCUMENT",
    }
}
