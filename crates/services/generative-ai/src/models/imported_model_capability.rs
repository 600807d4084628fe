// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the capability of an imported model.
    pub enum ImportedModelCapability {
        TextToText = "TEXT_TO_TEXT",
        ImageTextToText = "IMAGE_TEXT_TO_TEXT",
        Embedding = "EMBEDDING",
        Rerank = "RERANK",
        TextToImage = "TEXT_TO_IMAGE",
        ImageTextToImage = "IMAGE_TEXT_TO_IMAGE",
        ImageTextToVideo = "IMAGE_TEXT_TO_VIDEO",
        ImageToImage = "IMAGE_TO_IMAGE",
        Realtime = "REALTIME",
        AudioToAudio = "AUDIO_TO_AUDIO",
        AudioToText = "AUDIO_TO_TEXT",
        TextToAudio = "TEXT_TO_AUDIO",
        TextToVideo = "TEXT_TO_VIDEO",
        AudioTextToText = "AUDIO_TEXT_TO_TEXT",
        AudioTranslation = "AUDIO_TRANSLATION",
        VideoTextToText = "VIDEO_TEXT_TO_TEXT",
    }
}
