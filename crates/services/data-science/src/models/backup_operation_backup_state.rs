// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether the backup is still to come, has failed or has succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupOperationBackupState {
    /// `PENDING`
    Pending,
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BackupOperationBackupState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BackupOperationBackupState {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            "SUCCEEDED" => Self::Succeeded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`BackupOperationBackupState`], which has the same values.
pub type RetentionOperationArchiveState = BackupOperationBackupState;

/// [`BackupOperationBackupState`], which has the same values.
pub type RetentionOperationDeleteState = BackupOperationBackupState;

oci_sdk_core::string_enum!(BackupOperationBackupState);
