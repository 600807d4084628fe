// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What network the instances have: a managed one, with or without internet access, or a
/// subnet of yours (`CUSTOM_NETWORKING`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceConfigurationNetworkAccessType {
    /// `MANAGED_NETWORKING_NO_INTERNET_ACCESS`
    ManagedNetworkingNoInternetAccess,
    /// `MANAGED_NETWORKING_INTERNET_ACCESS`
    ManagedNetworkingInternetAccess,
    /// `CUSTOM_NETWORKING`
    CustomNetworking,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InstanceConfigurationNetworkAccessType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ManagedNetworkingNoInternetAccess => {
                "MANAGED_NETWORKING_NO_INTERNET_ACCESS"
            }
            Self::ManagedNetworkingInternetAccess => "MANAGED_NETWORKING_INTERNET_ACCESS",
            Self::CustomNetworking => "CUSTOM_NETWORKING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InstanceConfigurationNetworkAccessType {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED_NETWORKING_NO_INTERNET_ACCESS" => {
                Self::ManagedNetworkingNoInternetAccess
            }
            "MANAGED_NETWORKING_INTERNET_ACCESS" => Self::ManagedNetworkingInternetAccess,
            "CUSTOM_NETWORKING" => Self::CustomNetworking,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(InstanceConfigurationNetworkAccessType);
