// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the asset type of a job output.
    pub enum JobOutputAssetType {
        Audio = "AUDIO",
        Video = "VIDEO",
        Playlist = "PLAYLIST",
        Image = "IMAGE",
        CaptionFile = "CAPTION_FILE",
        TranscriptionJob = "TRANSCRIPTION_JOB",
        VisionJob = "VISION_JOB",
        TextAnalysis = "TEXT_ANALYSIS",
        InputFile = "INPUT_FILE",
        Other = "OTHER",
    }
}
