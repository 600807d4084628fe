// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// How to roll the change out, with zero downtime (`ZDT`) or onto the deployment as it runs
/// (`LIVE`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelGroupDeploymentConfigurationUpdateType {
    /// `ZDT`
    Zdt,
    /// `LIVE`
    Live,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelGroupDeploymentConfigurationUpdateType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zdt => "ZDT",
            Self::Live => "LIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelGroupDeploymentConfigurationUpdateType {
    fn from(text: &str) -> Self {
        match text {
            "ZDT" => Self::Zdt,
            "LIVE" => Self::Live,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelGroupDeploymentConfigurationUpdateType);
