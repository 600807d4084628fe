// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCompartmentsSortBy {
    /// `TIMECREATED`
    Timecreated,
    /// `NAME`
    Name,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListCompartmentsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Timecreated => "TIMECREATED",
            Self::Name => "NAME",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListCompartmentsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "TIMECREATED" => Self::Timecreated,
            "NAME" => Self::Name,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListDbCredentialsSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListDomainsSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListDynamicGroupsSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListGroupsSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListIdentityProvidersSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListMfaTotpDevicesSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListNetworkSourcesSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListPoliciesSortBy = ListCompartmentsSortBy;

/// [`ListCompartmentsSortBy`], which has the same values.
pub type ListUsersSortBy = ListCompartmentsSortBy;

oci_sdk_core::string_enum!(ListCompartmentsSortBy);
