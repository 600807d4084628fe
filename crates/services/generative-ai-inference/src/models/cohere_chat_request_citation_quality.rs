// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The quality of citations: precise (`ACCURATE`), or generated along with the text, which is
    /// faster (`FAST`).
    pub enum CohereChatRequestCitationQuality {
        Accurate = "ACCURATE",
        Fast = "FAST",
    }
}
