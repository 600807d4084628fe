// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The output modality.
    pub enum ModelModalitySupportOutput {
        Audio = "AUDIO",
        Video = "VIDEO",
        Text = "TEXT",
        Image = "IMAGE",
    }
}
