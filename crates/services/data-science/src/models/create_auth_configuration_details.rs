// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::CreateIamAuthConfigurationCreateDetails;

/// How callers of the prediction endpoint of a new instance are to be authenticated and
/// authorised.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateAuthConfigurationDetails {
    /// `IAM`
    Iam(CreateIamAuthConfigurationCreateDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CreateAuthConfigurationDetails {
    /// Returns the value if it is `IAM`.
    #[inline]
    pub fn as_iam(&self) -> Option<&CreateIamAuthConfigurationCreateDetails> {
        match self {
            Self::Iam(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for CreateAuthConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CreateIamAuthConfigurationCreateDetails> for CreateAuthConfigurationDetails {
    fn from(value: CreateIamAuthConfigurationCreateDetails) -> Self {
        Self::Iam(value)
    }
}

impl Union for CreateAuthConfigurationDetails {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "IAM" => generated::from_json(json).map(Self::Iam),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Iam(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CreateAuthConfigurationDetails);
