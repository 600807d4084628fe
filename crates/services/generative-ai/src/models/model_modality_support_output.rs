// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the output of a model modality support.
    pub enum ModelModalitySupportOutput {
        Audio = "AUDIO",
        Video = "VIDEO",
        Text = "TEXT",
        Image = "IMAGE",
    }
}
