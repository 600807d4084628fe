// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The citation mode: precise (`ACCURATE`), fast but less precise (`FAST`), or no citations
    /// (`OFF`).
    pub enum CitationOptionsV2Mode {
        Fast = "FAST",
        Accurate = "ACCURATE",
        Off = "OFF",
    }
}
