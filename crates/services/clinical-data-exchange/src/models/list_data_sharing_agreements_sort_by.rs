// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// What to sort by. Unless `sortOrder` says otherwise, `timeCreated` starts with the latest,
/// and `displayName` with the first of the alphabet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataSharingAgreementsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `displayName`
    DisplayName,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListDataSharingAgreementsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::DisplayName => "displayName",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListDataSharingAgreementsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "displayName" => Self::DisplayName,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListDataSharingConstraintsSortBy = ListDataSharingAgreementsSortBy;

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListDeliveryEndpointsSortBy = ListDataSharingAgreementsSortBy;

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListPayerDirectoryEntriesSortBy = ListDataSharingAgreementsSortBy;

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListPayersSortBy = ListDataSharingAgreementsSortBy;

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListProviderDirectoryEntriesSortBy = ListDataSharingAgreementsSortBy;

/// [`ListDataSharingAgreementsSortBy`], which has the same values.
pub type ListQueryEndpointsSortBy = ListDataSharingAgreementsSortBy;

oci_sdk_core::string_enum!(ListDataSharingAgreementsSortBy);
