// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether the node groups start one after the other (`IN_ORDER`) or together (`IN_PARALLEL`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiNodeJobNodeConfigurationStartupOrder {
    /// `IN_ORDER`
    InOrder,
    /// `IN_PARALLEL`
    InParallel,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MultiNodeJobNodeConfigurationStartupOrder {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InOrder => "IN_ORDER",
            Self::InParallel => "IN_PARALLEL",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MultiNodeJobNodeConfigurationStartupOrder {
    fn from(text: &str) -> Self {
        match text {
            "IN_ORDER" => Self::InOrder,
            "IN_PARALLEL" => Self::InParallel,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MultiNodeJobNodeConfigurationStartupOrder);
