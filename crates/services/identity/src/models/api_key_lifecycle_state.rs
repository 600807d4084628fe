// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiKeyLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ApiKeyLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiKeyLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ApiKeyLifecycleState`], which has the same values.
pub type AuthTokenLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type CompartmentLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type CustomerSecretKeyLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type DynamicGroupLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type GroupLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type IdentityProviderLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type IdpGroupMappingLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type ListIdentityProviderGroupsLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type ListNetworkSourcesLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type ListOAuthClientCredentialsLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type MfaTotpDeviceLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type NetworkSourcesLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type OAuth2ClientCredentialLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type PolicyLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type SmtpCredentialLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type SwiftPasswordLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type UIPasswordInformationLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type UIPasswordLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type UserGroupMembershipLifecycleState = ApiKeyLifecycleState;

/// [`ApiKeyLifecycleState`], which has the same values.
pub type UserLifecycleState = ApiKeyLifecycleState;

oci_sdk_core::string_enum!(ApiKeyLifecycleState);
