// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Which backups to be notified of: all, none, those that failed or those that succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupSettingCustomerNotificationType {
    /// `NONE`
    None,
    /// `ALL`
    All,
    /// `ON_FAILURE`
    OnFailure,
    /// `ON_SUCCESS`
    OnSuccess,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BackupSettingCustomerNotificationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::All => "ALL",
            Self::OnFailure => "ON_FAILURE",
            Self::OnSuccess => "ON_SUCCESS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BackupSettingCustomerNotificationType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "ALL" => Self::All,
            "ON_FAILURE" => Self::OnFailure,
            "ON_SUCCESS" => Self::OnSuccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`BackupSettingCustomerNotificationType`], which has the same values.
pub type RetentionSettingCustomerNotificationType = BackupSettingCustomerNotificationType;

oci_sdk_core::string_enum!(BackupSettingCustomerNotificationType);
