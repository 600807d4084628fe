// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the model can be used for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelCapability {
    /// `TEXT_GENERATION`
    TextGeneration,
    /// `TEXT_SUMMARIZATION`
    TextSummarization,
    /// `TEXT_EMBEDDINGS`
    TextEmbeddings,
    /// `FINE_TUNE`
    FineTune,
    /// `CHAT`
    Chat,
    /// `TEXT_RERANK`
    TextRerank,
    /// `TEXT_TO_IMAGE`
    TextToImage,
    /// `IMAGE_TEXT_TO_IMAGE`
    ImageTextToImage,
    /// `IMAGE_TEXT_TO_TEXT`
    ImageTextToText,
    /// `IMAGE_TEXT_TO_VIDEO`
    ImageTextToVideo,
    /// `IMAGE_TO_IMAGE`
    ImageToImage,
    /// `REALTIME`
    Realtime,
    /// `AUDIO_TO_AUDIO`
    AudioToAudio,
    /// `AUDIO_TO_TEXT`
    AudioToText,
    /// `TEXT_TO_AUDIO`
    TextToAudio,
    /// `TEXT_TO_VIDEO`
    TextToVideo,
    /// `AUDIO_TEXT_TO_TEXT`
    AudioTextToText,
    /// `AUDIO_TRANSLATION`
    AudioTranslation,
    /// `VIDEO_TEXT_TO_TEXT`
    VideoTextToText,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelCapability {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextGeneration => "TEXT_GENERATION",
            Self::TextSummarization => "TEXT_SUMMARIZATION",
            Self::TextEmbeddings => "TEXT_EMBEDDINGS",
            Self::FineTune => "FINE_TUNE",
            Self::Chat => "CHAT",
            Self::TextRerank => "TEXT_RERANK",
            Self::TextToImage => "TEXT_TO_IMAGE",
            Self::ImageTextToImage => "IMAGE_TEXT_TO_IMAGE",
            Self::ImageTextToText => "IMAGE_TEXT_TO_TEXT",
            Self::ImageTextToVideo => "IMAGE_TEXT_TO_VIDEO",
            Self::ImageToImage => "IMAGE_TO_IMAGE",
            Self::Realtime => "REALTIME",
            Self::AudioToAudio => "AUDIO_TO_AUDIO",
            Self::AudioToText => "AUDIO_TO_TEXT",
            Self::TextToAudio => "TEXT_TO_AUDIO",
            Self::TextToVideo => "TEXT_TO_VIDEO",
            Self::AudioTextToText => "AUDIO_TEXT_TO_TEXT",
            Self::AudioTranslation => "AUDIO_TRANSLATION",
            Self::VideoTextToText => "VIDEO_TEXT_TO_TEXT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelCapability {
    fn from(text: &str) -> Self {
        match text {
            "TEXT_GENERATION" => Self::TextGeneration,
            "TEXT_SUMMARIZATION" => Self::TextSummarization,
            "TEXT_EMBEDDINGS" => Self::TextEmbeddings,
            "FINE_TUNE" => Self::FineTune,
            "CHAT" => Self::Chat,
            "TEXT_RERANK" => Self::TextRerank,
            "TEXT_TO_IMAGE" => Self::TextToImage,
            "IMAGE_TEXT_TO_IMAGE" => Self::ImageTextToImage,
            "IMAGE_TEXT_TO_TEXT" => Self::ImageTextToText,
            "IMAGE_TEXT_TO_VIDEO" => Self::ImageTextToVideo,
            "IMAGE_TO_IMAGE" => Self::ImageToImage,
            "REALTIME" => Self::Realtime,
            "AUDIO_TO_AUDIO" => Self::AudioToAudio,
            "AUDIO_TO_TEXT" => Self::AudioToText,
            "TEXT_TO_AUDIO" => Self::TextToAudio,
            "TEXT_TO_VIDEO" => Self::TextToVideo,
            "AUDIO_TEXT_TO_TEXT" => Self::AudioTextToText,
            "AUDIO_TRANSLATION" => Self::AudioTranslation,
            "VIDEO_TEXT_TO_TEXT" => Self::VideoTextToText,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ModelCapability`], which has the same values.
pub type ListModelDiscoveryCapability = ModelCapability;

oci_sdk_core::string_enum!(ModelCapability);
