// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListVectorStoreConnectorFileSyncIngestionLogsSortBy {
    /// `status`
    Status,
    /// `fileSize`
    FileSize,
    /// `filePath`
    FilePath,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListVectorStoreConnectorFileSyncIngestionLogsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Status => "status",
            Self::FileSize => "fileSize",
            Self::FilePath => "filePath",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListVectorStoreConnectorFileSyncIngestionLogsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "status" => Self::Status,
            "fileSize" => Self::FileSize,
            "filePath" => Self::FilePath,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListVectorStoreConnectorFileSyncIngestionLogsSortBy`], which has the same values.
pub type ListVectorStoreConnectorIngestionLogsSortBy = ListVectorStoreConnectorFileSyncIngestionLogsSortBy;

oci_sdk_core::string_enum!(ListVectorStoreConnectorFileSyncIngestionLogsSortBy);
