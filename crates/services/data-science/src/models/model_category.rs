// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether the model is yours (`USER`) or from the service (`SERVICE`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelCategory {
    /// `USER`
    User,
    /// `SERVICE`
    Service,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelCategory {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Service => "SERVICE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelCategory {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "SERVICE" => Self::Service,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ModelCategory`], which has the same values.
pub type ModelGroupModelCategory = ModelCategory;

/// [`ModelCategory`], which has the same values.
pub type ModelVersionSetCategory = ModelCategory;

oci_sdk_core::string_enum!(ModelCategory);
