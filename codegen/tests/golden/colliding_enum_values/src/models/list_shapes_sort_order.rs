// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

/// The sort order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListShapesSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `asc`
    Asc2,
    /// `desc`
    Desc2,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListShapesSortOrder {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Asc2 => "asc",
            Self::Desc2 => "desc",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListShapesSortOrder {
    fn from(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            "asc" => Self::Asc2,
            "desc" => Self::Desc2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListShapesSortOrder);
