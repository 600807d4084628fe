// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointLifecycleState {
    /// `ACTIVE`
    Active,
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl EndpointLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EndpointLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`EndpointLifecycleState`], which has the same values.
pub type GenerativeAiPrivateEndpointLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type GenerativeAiProjectLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type HostedApplicationBaseLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type HostedApplicationIamLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type HostedApplicationLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type HostedApplicationStorageLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type ImportedModelLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type ListHostedApplicationsIamLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type RoutingProfileLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type SandboxWarmPoolLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type SemanticStoreLifecycleState = EndpointLifecycleState;

/// [`EndpointLifecycleState`], which has the same values.
pub type VectorStoreConnectorLifecycleState = EndpointLifecycleState;

oci_sdk_core::string_enum!(EndpointLifecycleState);
