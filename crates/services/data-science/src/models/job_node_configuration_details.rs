// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::MultiNodeJobNodeConfigurationDetails;

/// The nodes of a job that needs several.
///
/// The member `jobNodeType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobNodeConfigurationDetails {
    /// `MULTI_NODE`
    MultiNode(MultiNodeJobNodeConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobNodeConfigurationDetails {
    /// Returns the value if it is `MULTI_NODE`.
    #[inline]
    pub fn as_multi_node(&self) -> Option<&MultiNodeJobNodeConfigurationDetails> {
        match self {
            Self::MultiNode(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobNodeConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<MultiNodeJobNodeConfigurationDetails> for JobNodeConfigurationDetails {
    fn from(value: MultiNodeJobNodeConfigurationDetails) -> Self {
        Self::MultiNode(value)
    }
}

impl Union for JobNodeConfigurationDetails {
    const DISCRIMINATOR: &'static str = "jobNodeType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "MULTI_NODE" => generated::from_json(json).map(Self::MultiNode),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MultiNode(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobNodeConfigurationDetails);
