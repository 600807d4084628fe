// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::IamAuthConfiguration;

/// How callers of the prediction endpoint are authenticated and authorised. IAM is the only
/// way.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthConfiguration {
    /// `IAM`
    Iam(IamAuthConfiguration),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl AuthConfiguration {
    /// Returns the value if it is `IAM`.
    #[inline]
    pub fn as_iam(&self) -> Option<&IamAuthConfiguration> {
        match self {
            Self::Iam(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for AuthConfiguration {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<IamAuthConfiguration> for AuthConfiguration {
    fn from(value: IamAuthConfiguration) -> Self {
        Self::Iam(value)
    }
}

impl Union for AuthConfiguration {
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

oci_sdk_core::serde_union!(AuthConfiguration);
