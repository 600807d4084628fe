// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether likelihoods are returned, and if so, for which tokens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereLlmInferenceRequestReturnLikelihoods {
    /// `NONE`
    None,
    /// `ALL`
    All,
    /// `GENERATION`
    Generation,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereLlmInferenceRequestReturnLikelihoods {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::All => "ALL",
            Self::Generation => "GENERATION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereLlmInferenceRequestReturnLikelihoods {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "ALL" => Self::All,
            "GENERATION" => Self::Generation,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereLlmInferenceRequestReturnLikelihoods);
