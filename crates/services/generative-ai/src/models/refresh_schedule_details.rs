// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    RefreshScheduleIntervalDetails, RefreshScheduleNoneDetails,
    RefreshScheduleOnCreateDetails,
};

/// When a semantic store is brought in step with its database.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RefreshScheduleDetails {
    /// `INTERVAL`
    Interval(RefreshScheduleIntervalDetails),
    /// `NONE`
    None(RefreshScheduleNoneDetails),
    /// `ON_CREATE`
    OnCreate(RefreshScheduleOnCreateDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl RefreshScheduleDetails {
    /// Returns the value if it is `INTERVAL`.
    #[inline]
    pub fn as_interval(&self) -> Option<&RefreshScheduleIntervalDetails> {
        match self {
            Self::Interval(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `NONE`.
    #[inline]
    pub fn as_none(&self) -> Option<&RefreshScheduleNoneDetails> {
        match self {
            Self::None(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ON_CREATE`.
    #[inline]
    pub fn as_on_create(&self) -> Option<&RefreshScheduleOnCreateDetails> {
        match self {
            Self::OnCreate(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for RefreshScheduleDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<RefreshScheduleIntervalDetails> for RefreshScheduleDetails {
    fn from(value: RefreshScheduleIntervalDetails) -> Self {
        Self::Interval(value)
    }
}

impl From<RefreshScheduleNoneDetails> for RefreshScheduleDetails {
    fn from(value: RefreshScheduleNoneDetails) -> Self {
        Self::None(value)
    }
}

impl From<RefreshScheduleOnCreateDetails> for RefreshScheduleDetails {
    fn from(value: RefreshScheduleOnCreateDetails) -> Self {
        Self::OnCreate(value)
    }
}

impl Union for RefreshScheduleDetails {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "INTERVAL" => generated::from_json(json).map(Self::Interval),
            "NONE" => generated::from_json(json).map(Self::None),
            "ON_CREATE" => generated::from_json(json).map(Self::OnCreate),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Interval(value) => Wire::write(value, serializer),
            Self::None(value) => Wire::write(value, serializer),
            Self::OnCreate(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(RefreshScheduleDetails);
