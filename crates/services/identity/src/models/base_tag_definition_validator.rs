// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{DefaultTagDefinitionValidator, EnumTagDefinitionValidator};

/// Says which values a defined tag may have. A new one leaves values that are in use alone.
///
/// The member `validatorType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BaseTagDefinitionValidator {
    /// `DEFAULT`
    Default(DefaultTagDefinitionValidator),
    /// `ENUM`
    Enum(EnumTagDefinitionValidator),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl BaseTagDefinitionValidator {
    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&DefaultTagDefinitionValidator> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ENUM`.
    #[inline]
    pub fn as_enum(&self) -> Option<&EnumTagDefinitionValidator> {
        match self {
            Self::Enum(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for BaseTagDefinitionValidator {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DefaultTagDefinitionValidator> for BaseTagDefinitionValidator {
    fn from(value: DefaultTagDefinitionValidator) -> Self {
        Self::Default(value)
    }
}

impl From<EnumTagDefinitionValidator> for BaseTagDefinitionValidator {
    fn from(value: EnumTagDefinitionValidator) -> Self {
        Self::Enum(value)
    }
}

impl Union for BaseTagDefinitionValidator {
    const DISCRIMINATOR: &'static str = "validatorType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            "ENUM" => generated::from_json(json).map(Self::Enum),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => Wire::write(value, serializer),
            Self::Enum(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(BaseTagDefinitionValidator);
