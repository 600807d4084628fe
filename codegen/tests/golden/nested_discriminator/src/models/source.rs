// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::nested_discriminator::models::{
    BucketSource, FileSource, Origin, StreamSource,
};

/// A source.
///
/// The member `sourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// `FILE`
    File(FileSource),
    /// `BUCKET`
    Bucket(BucketSource),
    /// `STREAM`
    Stream(StreamSource),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Source {
    /// Returns the value if it is `FILE`.
    #[inline]
    pub fn as_file(&self) -> Option<&FileSource> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `BUCKET`.
    #[inline]
    pub fn as_bucket(&self) -> Option<&BucketSource> {
        match self {
            Self::Bucket(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `STREAM`.
    #[inline]
    pub fn as_stream(&self) -> Option<&StreamSource> {
        match self {
            Self::Stream(value) => Some(value),
            _ => None,
        }
    }

    /// What people call it.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::File(value) => Some(&value.display_name),
            Self::Bucket(value) => Some(&value.display_name),
            Self::Stream(value) => value.display_name(),
            Self::Unknown(value) => generated::unknown_str(value, "displayName"),
        }
    }

    /// The priority.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn priority(&self) -> Option<i64> {
        match self {
            Self::File(value) => Some(value.priority),
            Self::Bucket(value) => Some(value.priority),
            Self::Stream(value) => value.priority(),
            Self::Unknown(value) => generated::unknown(value, "priority"),
        }
    }

    /// The comment.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::File(value) => value.comment.as_deref(),
            Self::Bucket(value) => Some(&value.comment),
            Self::Stream(value) => value.comment(),
            Self::Unknown(value) => generated::unknown_str(value, "comment"),
        }
    }

    /// The labels.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn labels(&self) -> Option<&[String]> {
        match self {
            Self::File(value) => value.labels.as_deref(),
            Self::Bucket(value) => value.labels.as_deref(),
            Self::Stream(value) => value.labels(),
            Self::Unknown(_) => None,
        }
    }

    /// The time created.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_created(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::File(value) => value.time_created,
            Self::Bucket(value) => value.time_created,
            Self::Stream(value) => value.time_created(),
            Self::Unknown(value) => generated::unknown(value, "timeCreated"),
        }
    }

    /// The origin.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn origin(&self) -> Option<&Origin> {
        match self {
            Self::File(value) => value.origin.as_ref(),
            Self::Bucket(value) => value.origin.as_ref(),
            Self::Stream(value) => value.origin(),
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

impl From<BucketSource> for Source {
    fn from(value: BucketSource) -> Self {
        Self::Bucket(value)
    }
}

impl From<StreamSource> for Source {
    fn from(value: StreamSource) -> Self {
        Self::Stream(value)
    }
}

impl Union for Source {
    const DISCRIMINATOR: &'static str = "sourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "FILE" => generated::from_json(json).map(Self::File),
            "BUCKET" => generated::from_json(json).map(Self::Bucket),
            "STREAM" => generated::from_json(json).map(Self::Stream),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::File(value) => Wire::write(value, serializer),
            Self::Bucket(value) => Wire::write(value, serializer),
            Self::Stream(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Source);
