// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether the model is yours (`USER`) or from the service (`SERVICE`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// `USER`
    User,
    /// `SERVICE`
    Service,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl Category {
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

impl From<&str> for Category {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "SERVICE" => Self::Service,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`Category`], which has the same values.
pub type ModelCategory = Category;

/// [`Category`], which has the same values.
pub type ModelGroupModelCategory = Category;

/// [`Category`], which has the same values.
pub type ModelVersionSetCategory = Category;

oci_sdk_core::string_enum!(Category);
