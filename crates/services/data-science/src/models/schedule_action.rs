// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::ScheduleHttpAction;

/// What a schedule does when it fires. A call over HTTP is the only kind.
///
/// The member `actionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScheduleAction {
    /// `HTTP`
    Http(ScheduleHttpAction),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ScheduleAction {
    /// Returns the value if it is `HTTP`.
    #[inline]
    pub fn as_http(&self) -> Option<&ScheduleHttpAction> {
        match self {
            Self::Http(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ScheduleAction {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ScheduleHttpAction> for ScheduleAction {
    fn from(value: ScheduleHttpAction) -> Self {
        Self::Http(value)
    }
}

impl Union for ScheduleAction {
    const DISCRIMINATOR: &'static str = "actionType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HTTP" => generated::from_json(json).map(Self::Http),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Http(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ScheduleAction);
