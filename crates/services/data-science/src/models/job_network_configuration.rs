// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{JobCustomNetworkConfiguration, JobDefaultNetworkConfiguration};

/// The network between the nodes of a job.
///
/// The member `jobNetworkType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobNetworkConfiguration {
    /// `CUSTOM_NETWORK`
    CustomNetwork(JobCustomNetworkConfiguration),
    /// `DEFAULT_NETWORK`
    DefaultNetwork(JobDefaultNetworkConfiguration),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobNetworkConfiguration {
    /// Returns the value if it is `CUSTOM_NETWORK`.
    #[inline]
    pub fn as_custom_network(&self) -> Option<&JobCustomNetworkConfiguration> {
        match self {
            Self::CustomNetwork(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DEFAULT_NETWORK`.
    #[inline]
    pub fn as_default_network(&self) -> Option<&JobDefaultNetworkConfiguration> {
        match self {
            Self::DefaultNetwork(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobNetworkConfiguration {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<JobCustomNetworkConfiguration> for JobNetworkConfiguration {
    fn from(value: JobCustomNetworkConfiguration) -> Self {
        Self::CustomNetwork(value)
    }
}

impl From<JobDefaultNetworkConfiguration> for JobNetworkConfiguration {
    fn from(value: JobDefaultNetworkConfiguration) -> Self {
        Self::DefaultNetwork(value)
    }
}

impl Union for JobNetworkConfiguration {
    const DISCRIMINATOR: &'static str = "jobNetworkType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CUSTOM_NETWORK" => generated::from_json(json).map(Self::CustomNetwork),
            "DEFAULT_NETWORK" => generated::from_json(json).map(Self::DefaultNetwork),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CustomNetwork(value) => Wire::write(value, serializer),
            Self::DefaultNetwork(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobNetworkConfiguration);
