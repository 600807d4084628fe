// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CustomSemanticStoreModelSelection, DefaultSemanticStoreModelSelection,
};

/// Which model enriches a semantic store.
///
/// The member `modelSelectionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SemanticStoreModelSelection {
    /// `CUSTOM`
    Custom(CustomSemanticStoreModelSelection),
    /// `DEFAULT`
    Default(DefaultSemanticStoreModelSelection),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl SemanticStoreModelSelection {
    /// Returns the value if it is `CUSTOM`.
    #[inline]
    pub fn as_custom(&self) -> Option<&CustomSemanticStoreModelSelection> {
        match self {
            Self::Custom(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&DefaultSemanticStoreModelSelection> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for SemanticStoreModelSelection {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CustomSemanticStoreModelSelection> for SemanticStoreModelSelection {
    fn from(value: CustomSemanticStoreModelSelection) -> Self {
        Self::Custom(value)
    }
}

impl From<DefaultSemanticStoreModelSelection> for SemanticStoreModelSelection {
    fn from(value: DefaultSemanticStoreModelSelection) -> Self {
        Self::Default(value)
    }
}

impl Union for SemanticStoreModelSelection {
    const DISCRIMINATOR: &'static str = "modelSelectionType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CUSTOM" => generated::from_json(json).map(Self::Custom),
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Custom(value) => Wire::write(value, serializer),
            Self::Default(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(SemanticStoreModelSelection);
