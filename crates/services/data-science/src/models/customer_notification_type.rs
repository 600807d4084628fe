// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Which backups to be notified of: all, none, those that failed or those that succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerNotificationType {
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

impl CustomerNotificationType {
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

impl From<&str> for CustomerNotificationType {
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

/// [`CustomerNotificationType`], which has the same values.
pub type BackupSettingCustomerNotificationType = CustomerNotificationType;

/// [`CustomerNotificationType`], which has the same values.
pub type RetentionSettingCustomerNotificationType = CustomerNotificationType;

oci_sdk_core::string_enum!(CustomerNotificationType);
