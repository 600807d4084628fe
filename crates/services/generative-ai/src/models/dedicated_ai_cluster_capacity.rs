// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::DedicatedAiClusterHostingCapacity;

/// How much a dedicated AI cluster can hold.
///
/// The member `capacityType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DedicatedAiClusterCapacity {
    /// `HOSTING_CAPACITY`
    HostingCapacity(DedicatedAiClusterHostingCapacity),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl DedicatedAiClusterCapacity {
    /// Returns the value if it is `HOSTING_CAPACITY`.
    #[inline]
    pub fn as_hosting_capacity(&self) -> Option<&DedicatedAiClusterHostingCapacity> {
        match self {
            Self::HostingCapacity(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for DedicatedAiClusterCapacity {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DedicatedAiClusterHostingCapacity> for DedicatedAiClusterCapacity {
    fn from(value: DedicatedAiClusterHostingCapacity) -> Self {
        Self::HostingCapacity(value)
    }
}

impl Union for DedicatedAiClusterCapacity {
    const DISCRIMINATOR: &'static str = "capacityType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HOSTING_CAPACITY" => generated::from_json(json).map(Self::HostingCapacity),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::HostingCapacity(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(DedicatedAiClusterCapacity);
