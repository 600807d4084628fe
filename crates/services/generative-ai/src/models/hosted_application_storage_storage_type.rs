// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What kind of storage it is: a cache, PostgreSQL or an Autonomous Database (`ADB`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostedApplicationStorageStorageType {
    /// `CACHE`
    Cache,
    /// `POSTGRESQL`
    Postgresql,
    /// `ADB`
    Adb,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl HostedApplicationStorageStorageType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cache => "CACHE",
            Self::Postgresql => "POSTGRESQL",
            Self::Adb => "ADB",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HostedApplicationStorageStorageType {
    fn from(text: &str) -> Self {
        match text {
            "CACHE" => Self::Cache,
            "POSTGRESQL" => Self::Postgresql,
            "ADB" => Self::Adb,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`HostedApplicationStorageStorageType`], which has the same values.
pub type ListHostedApplicationStoragesHostedApplicationStorageType = HostedApplicationStorageStorageType;

oci_sdk_core::string_enum!(HostedApplicationStorageStorageType);
