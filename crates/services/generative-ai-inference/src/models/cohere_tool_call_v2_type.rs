// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// What kind of tool it is; always a function.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereToolCallV2Type {
    /// `FUNCTION`
    Function,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereToolCallV2Type {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Function => "FUNCTION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereToolCallV2Type {
    fn from(text: &str) -> Self {
        match text {
            "FUNCTION" => Self::Function,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`CohereToolCallV2Type`], which has the same values.
pub type CohereToolV2Type = CohereToolCallV2Type;

oci_sdk_core::string_enum!(CohereToolCallV2Type);
