// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

/// The reason.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteRulesReason {
    /// `OLD`
    Old,
    /// `WRONG`
    Wrong,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DeleteRulesReason {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Old => "OLD",
            Self::Wrong => "WRONG",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DeleteRulesReason {
    fn from(text: &str) -> Self {
        match text {
            "OLD" => Self::Old,
            "WRONG" => Self::Wrong,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DeleteRulesReason);
