// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    SandboxAllowAllNetworkPolicy, SandboxAllowNetworkPolicy, SandboxDenyAllNetworkPolicy,
};

/// What the sandboxes of a project may connect to through a managed network.
///
/// The member `mode` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SandboxNetworkPolicy {
    /// `ALLOW`
    Allow(SandboxAllowNetworkPolicy),
    /// `ALLOW_ALL`
    AllowAll(SandboxAllowAllNetworkPolicy),
    /// `DENY_ALL`
    DenyAll(SandboxDenyAllNetworkPolicy),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl SandboxNetworkPolicy {
    /// Returns the value if it is `ALLOW`.
    #[inline]
    pub fn as_allow(&self) -> Option<&SandboxAllowNetworkPolicy> {
        match self {
            Self::Allow(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ALLOW_ALL`.
    #[inline]
    pub fn as_allow_all(&self) -> Option<&SandboxAllowAllNetworkPolicy> {
        match self {
            Self::AllowAll(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DENY_ALL`.
    #[inline]
    pub fn as_deny_all(&self) -> Option<&SandboxDenyAllNetworkPolicy> {
        match self {
            Self::DenyAll(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for SandboxNetworkPolicy {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<SandboxAllowNetworkPolicy> for SandboxNetworkPolicy {
    fn from(value: SandboxAllowNetworkPolicy) -> Self {
        Self::Allow(value)
    }
}

impl From<SandboxAllowAllNetworkPolicy> for SandboxNetworkPolicy {
    fn from(value: SandboxAllowAllNetworkPolicy) -> Self {
        Self::AllowAll(value)
    }
}

impl From<SandboxDenyAllNetworkPolicy> for SandboxNetworkPolicy {
    fn from(value: SandboxDenyAllNetworkPolicy) -> Self {
        Self::DenyAll(value)
    }
}

impl Union for SandboxNetworkPolicy {
    const DISCRIMINATOR: &'static str = "mode";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "ALLOW" => generated::from_json(json).map(Self::Allow),
            "ALLOW_ALL" => generated::from_json(json).map(Self::AllowAll),
            "DENY_ALL" => generated::from_json(json).map(Self::DenyAll),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Allow(value) => Wire::write(value, serializer),
            Self::AllowAll(value) => Wire::write(value, serializer),
            Self::DenyAll(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(SandboxNetworkPolicy);
