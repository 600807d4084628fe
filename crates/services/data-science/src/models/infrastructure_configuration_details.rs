// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::InstancePoolInfrastructureConfigurationDetails;

/// What the deployment of a model group runs on. A pool of instances is the only kind.
///
/// The member `infrastructureType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InfrastructureConfigurationDetails {
    /// `INSTANCE_POOL`
    InstancePool(InstancePoolInfrastructureConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl InfrastructureConfigurationDetails {
    /// Returns the value if it is `INSTANCE_POOL`.
    #[inline]
    pub fn as_instance_pool(
        &self,
    ) -> Option<&InstancePoolInfrastructureConfigurationDetails> {
        match self {
            Self::InstancePool(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for InfrastructureConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<InstancePoolInfrastructureConfigurationDetails>
for InfrastructureConfigurationDetails {
    fn from(value: InstancePoolInfrastructureConfigurationDetails) -> Self {
        Self::InstancePool(value)
    }
}

impl Union for InfrastructureConfigurationDetails {
    const DISCRIMINATOR: &'static str = "infrastructureType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "INSTANCE_POOL" => generated::from_json(json).map(Self::InstancePool),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InstancePool(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(InfrastructureConfigurationDetails);
