// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::nested_discriminator::models::{KafkaSource, Origin};

/// A stream source.
///
/// The member `streamType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamSource {
    /// `KAFKA`
    Kafka(KafkaSource),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl StreamSource {
    /// Returns the value if it is `KAFKA`.
    #[inline]
    pub fn as_kafka(&self) -> Option<&KafkaSource> {
        match self {
            Self::Kafka(value) => Some(value),
            _ => None,
        }
    }

    /// What people call it.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::Kafka(value) => Some(&value.display_name),
            Self::Unknown(value) => generated::unknown_str(value, "displayName"),
        }
    }

    /// The priority.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn priority(&self) -> Option<i64> {
        match self {
            Self::Kafka(value) => Some(value.priority),
            Self::Unknown(value) => generated::unknown(value, "priority"),
        }
    }

    /// The comment.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::Kafka(value) => value.comment.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "comment"),
        }
    }

    /// The labels.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn labels(&self) -> Option<&[String]> {
        match self {
            Self::Kafka(value) => value.labels.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// The time created.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_created(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Kafka(value) => value.time_created,
            Self::Unknown(value) => generated::unknown(value, "timeCreated"),
        }
    }

    /// The origin.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Kafka(value) => value.origin.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// The partitions.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn partitions(&self) -> Option<i64> {
        match self {
            Self::Kafka(value) => value.partitions,
            Self::Unknown(value) => generated::unknown(value, "partitions"),
        }
    }
}

impl Default for StreamSource {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<KafkaSource> for StreamSource {
    fn from(value: KafkaSource) -> Self {
        Self::Kafka(value)
    }
}

impl Union for StreamSource {
    const DISCRIMINATOR: &'static str = "streamType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "KAFKA" => generated::from_json(json).map(Self::Kafka),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kafka(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(StreamSource);
