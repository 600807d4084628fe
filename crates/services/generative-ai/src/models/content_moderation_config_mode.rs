// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The mode: report harmful content (`INFORM`) or block it (`BLOCK`).
    pub enum ContentModerationConfigMode {
        Inform = "INFORM",
        Block = "BLOCK",
    }
}
