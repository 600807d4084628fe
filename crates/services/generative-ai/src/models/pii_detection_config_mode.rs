// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The mode of personal data detection.
    pub enum PiiDetectionConfigMode {
        Inform = "INFORM",
        Block = "BLOCK",
    }
}
