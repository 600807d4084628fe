// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// Keeps only providers in this network. The name under which this filter is sent is a guess,
/// so the service may ignore or refuse it.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListProviderDirectoryEntriesProviderNetwork {
    /// `ORACLE`
    Oracle,
    /// `PRIVATE`
    Private,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListProviderDirectoryEntriesProviderNetwork {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oracle => "ORACLE",
            Self::Private => "PRIVATE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListProviderDirectoryEntriesProviderNetwork {
    fn from(text: &str) -> Self {
        match text {
            "ORACLE" => Self::Oracle,
            "PRIVATE" => Self::Private,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListProviderDirectoryEntriesProviderNetwork);
