// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::field_named_like_a_cast::models::{
    FileSource, SelfSource, SourceNextState, SourceState,
};

/// A source.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// `FILE`
    File(FileSource),
    /// `SELF`
    Self_(SelfSource),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Source {
    /// Returns the value if it is `FILE`.
    #[inline]
    pub fn as_file_(&self) -> Option<&FileSource> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SELF`.
    #[inline]
    pub fn as_self(&self) -> Option<&SelfSource> {
        match self {
            Self::Self_(value) => Some(value),
            _ => None,
        }
    }

    /// The as file.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn as_file(&self) -> Option<&str> {
        match self {
            Self::File(value) => value.as_file.as_deref(),
            Self::Self_(value) => value.as_file.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "asFile"),
        }
    }

    /// The state.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn state(&self) -> Option<SourceState> {
        match self {
            Self::File(value) => Some(value.state.clone()),
            Self::Self_(value) => Some(value.state.clone()),
            Self::Unknown(value) => generated::unknown(value, "state"),
        }
    }

    /// The next state.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn next_state(&self) -> Option<SourceNextState> {
        match self {
            Self::File(value) => value.next_state.clone(),
            Self::Self_(value) => value.next_state.clone(),
            Self::Unknown(value) => generated::unknown(value, "nextState"),
        }
    }

    /// The size.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::File(value) => value.size,
            Self::Self_(value) => value.size,
            Self::Unknown(value) => generated::unknown(value, "size"),
        }
    }

    /// The time created.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_created(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::File(value) => value.time_created,
            Self::Self_(value) => value.time_created,
            Self::Unknown(value) => generated::unknown(value, "timeCreated"),
        }
    }

    /// The labels.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn labels(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::File(value) => value.labels.as_ref(),
            Self::Self_(value) => value.labels.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<FileSource> for Source {
    fn from(value: FileSource) -> Self {
        Self::File(value)
    }
}

impl From<SelfSource> for Source {
    fn from(value: SelfSource) -> Self {
        Self::Self_(value)
    }
}

impl Union for Source {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "FILE" => generated::from_json(json).map(Self::File),
            "SELF" => generated::from_json(json).map(Self::Self_),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::File(value) => Wire::write(value, serializer),
            Self::Self_(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Source);
