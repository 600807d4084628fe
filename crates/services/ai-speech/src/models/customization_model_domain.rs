// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the domain of a customization model.
    pub enum CustomizationModelDomain {
        Generic = "GENERIC",
        Medical = "MEDICAL",
    }
}
