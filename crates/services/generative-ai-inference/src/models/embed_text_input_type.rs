// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// What the embeddings are for, such as search or clustering, or that the input is an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmbedTextInputType {
    /// `SEARCH_DOCUMENT`
    SearchDocument,
    /// `SEARCH_QUERY`
    SearchQuery,
    /// `CLASSIFICATION`
    Classification,
    /// `CLUSTERING`
    Clustering,
    /// `IMAGE`
    Image,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl EmbedTextInputType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SearchDocument => "SEARCH_DOCUMENT",
            Self::SearchQuery => "SEARCH_QUERY",
            Self::Classification => "CLASSIFICATION",
            Self::Clustering => "CLUSTERING",
            Self::Image => "IMAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EmbedTextInputType {
    fn from(text: &str) -> Self {
        match text {
            "SEARCH_DOCUMENT" => Self::SearchDocument,
            "SEARCH_QUERY" => Self::SearchQuery,
            "CLASSIFICATION" => Self::Classification,
            "CLUSTERING" => Self::Clustering,
            "IMAGE" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(EmbedTextInputType);
