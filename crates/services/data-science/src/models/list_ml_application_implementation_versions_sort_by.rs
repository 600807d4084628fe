// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by. Times come newest first and all else in ascending order,
/// unless `sortOrder` says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMlApplicationImplementationVersionsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `name`
    Name,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListMlApplicationImplementationVersionsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::Name => "name",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListMlApplicationImplementationVersionsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "name" => Self::Name,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListMlApplicationImplementationVersionsSortBy`], which has the same values.
pub type ListMlApplicationImplementationsSortBy = ListMlApplicationImplementationVersionsSortBy;

/// [`ListMlApplicationImplementationVersionsSortBy`], which has the same values.
pub type ListMlApplicationInstanceViewsSortBy = ListMlApplicationImplementationVersionsSortBy;

/// [`ListMlApplicationImplementationVersionsSortBy`], which has the same values.
pub type ListMlApplicationInstancesSortBy = ListMlApplicationImplementationVersionsSortBy;

/// [`ListMlApplicationImplementationVersionsSortBy`], which has the same values.
pub type ListMlApplicationsSortBy = ListMlApplicationImplementationVersionsSortBy;

oci_sdk_core::string_enum!(ListMlApplicationImplementationVersionsSortBy);
