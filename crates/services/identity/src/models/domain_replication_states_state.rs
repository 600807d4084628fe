// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// How far the replication to the region is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainReplicationStatesState {
    /// `ENABLING_REPLICATION`
    EnablingReplication,
    /// `REPLICATION_ENABLED`
    ReplicationEnabled,
    /// `DISABLING_REPLICATION`
    DisablingReplication,
    /// `REPLICATION_DISABLED`
    ReplicationDisabled,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DomainReplicationStatesState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnablingReplication => "ENABLING_REPLICATION",
            Self::ReplicationEnabled => "REPLICATION_ENABLED",
            Self::DisablingReplication => "DISABLING_REPLICATION",
            Self::ReplicationDisabled => "REPLICATION_DISABLED",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainReplicationStatesState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING_REPLICATION" => Self::EnablingReplication,
            "REPLICATION_ENABLED" => Self::ReplicationEnabled,
            "DISABLING_REPLICATION" => Self::DisablingReplication,
            "REPLICATION_DISABLED" => Self::ReplicationDisabled,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`DomainReplicationStatesState`], which has the same values.
pub type ReplicatedRegionState = DomainReplicationStatesState;

oci_sdk_core::string_enum!(DomainReplicationStatesState);
