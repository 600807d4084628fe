// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CustomSandboxOutboundNetworkingConfig, ManagedSandboxOutboundNetworkingConfig,
};

/// Through which network the sandboxes of a project connect to others.
///
/// The member `networkMode` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SandboxOutboundNetworkingConfig {
    /// `CUSTOM`
    Custom(CustomSandboxOutboundNetworkingConfig),
    /// `MANAGED`
    Managed(ManagedSandboxOutboundNetworkingConfig),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl SandboxOutboundNetworkingConfig {
    /// Returns the value if it is `CUSTOM`.
    #[inline]
    pub fn as_custom(&self) -> Option<&CustomSandboxOutboundNetworkingConfig> {
        match self {
            Self::Custom(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MANAGED`.
    #[inline]
    pub fn as_managed(&self) -> Option<&ManagedSandboxOutboundNetworkingConfig> {
        match self {
            Self::Managed(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for SandboxOutboundNetworkingConfig {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CustomSandboxOutboundNetworkingConfig> for SandboxOutboundNetworkingConfig {
    fn from(value: CustomSandboxOutboundNetworkingConfig) -> Self {
        Self::Custom(value)
    }
}

impl From<ManagedSandboxOutboundNetworkingConfig> for SandboxOutboundNetworkingConfig {
    fn from(value: ManagedSandboxOutboundNetworkingConfig) -> Self {
        Self::Managed(value)
    }
}

impl Union for SandboxOutboundNetworkingConfig {
    const DISCRIMINATOR: &'static str = "networkMode";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CUSTOM" => generated::from_json(json).map(Self::Custom),
            "MANAGED" => generated::from_json(json).map(Self::Managed),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Custom(value) => Wire::write(value, serializer),
            Self::Managed(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(SandboxOutboundNetworkingConfig);
