// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{DefaultJobConfigurationDetails, EmptyJobConfigurationDetails};

/// What a job runs with: variables, arguments and a time limit, or nothing of its own.
///
/// The member `jobType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobConfigurationDetails {
    /// `DEFAULT`
    Default(DefaultJobConfigurationDetails),
    /// `EMPTY`
    Empty(EmptyJobConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobConfigurationDetails {
    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&DefaultJobConfigurationDetails> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `EMPTY`.
    #[inline]
    pub fn as_empty(&self) -> Option<&EmptyJobConfigurationDetails> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DefaultJobConfigurationDetails> for JobConfigurationDetails {
    fn from(value: DefaultJobConfigurationDetails) -> Self {
        Self::Default(value)
    }
}

impl From<EmptyJobConfigurationDetails> for JobConfigurationDetails {
    fn from(value: EmptyJobConfigurationDetails) -> Self {
        Self::Empty(value)
    }
}

impl Union for JobConfigurationDetails {
    const DISCRIMINATOR: &'static str = "jobType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            "EMPTY" => generated::from_json(json).map(Self::Empty),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => Wire::write(value, serializer),
            Self::Empty(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobConfigurationDetails);
