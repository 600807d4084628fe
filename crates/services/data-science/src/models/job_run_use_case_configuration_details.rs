// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::GenericJobRunUseCaseConfigurationDetails;

/// How to run a container for one use case of job runs.
///
/// The member `useCaseType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobRunUseCaseConfigurationDetails {
    /// `GENERIC`
    Generic(GenericJobRunUseCaseConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobRunUseCaseConfigurationDetails {
    /// Returns the value if it is `GENERIC`.
    #[inline]
    pub fn as_generic(&self) -> Option<&GenericJobRunUseCaseConfigurationDetails> {
        match self {
            Self::Generic(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobRunUseCaseConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<GenericJobRunUseCaseConfigurationDetails>
for JobRunUseCaseConfigurationDetails {
    fn from(value: GenericJobRunUseCaseConfigurationDetails) -> Self {
        Self::Generic(value)
    }
}

impl Union for JobRunUseCaseConfigurationDetails {
    const DISCRIMINATOR: &'static str = "useCaseType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "GENERIC" => generated::from_json(json).map(Self::Generic),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Generic(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobRunUseCaseConfigurationDetails);
