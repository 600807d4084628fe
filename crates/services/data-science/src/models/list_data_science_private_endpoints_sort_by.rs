// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by; `timeCreated` is the only choice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataSciencePrivateEndpointsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListDataSciencePrivateEndpointsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListDataSciencePrivateEndpointsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListDataSciencePrivateEndpointsSortBy);
