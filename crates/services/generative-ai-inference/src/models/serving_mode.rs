// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{DedicatedServingMode, OnDemandServingMode};

/// Where the model runs: on shared infrastructure, or behind an endpoint of yours.
///
/// The member `servingType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServingMode {
    /// `DEDICATED`
    Dedicated(DedicatedServingMode),
    /// `ON_DEMAND`
    OnDemand(OnDemandServingMode),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ServingMode {
    /// Returns the value if it is `DEDICATED`.
    #[inline]
    pub fn as_dedicated(&self) -> Option<&DedicatedServingMode> {
        match self {
            Self::Dedicated(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ON_DEMAND`.
    #[inline]
    pub fn as_on_demand(&self) -> Option<&OnDemandServingMode> {
        match self {
            Self::OnDemand(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ServingMode {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DedicatedServingMode> for ServingMode {
    fn from(value: DedicatedServingMode) -> Self {
        Self::Dedicated(value)
    }
}

impl From<OnDemandServingMode> for ServingMode {
    fn from(value: OnDemandServingMode) -> Self {
        Self::OnDemand(value)
    }
}

impl Union for ServingMode {
    const DISCRIMINATOR: &'static str = "servingType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DEDICATED" => generated::from_json(json).map(Self::Dedicated),
            "ON_DEMAND" => generated::from_json(json).map(Self::OnDemand),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dedicated(value) => Wire::write(value, serializer),
            Self::OnDemand(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ServingMode);
