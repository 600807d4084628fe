// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The state of the version: preview, active, deprecated or retired.
    pub enum GuardrailVersionState {
        Active = "ACTIVE",
        Preview = "PREVIEW",
        Deprecated = "DEPRECATED",
        Retired = "RETIRED",
    }
}
