// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::models::{ScheduleConfigState, ScheduleCronConfig, ScheduleIntervalConfig};

/// When a connector starts file syncs by itself.
///
/// The member `configType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScheduleConfig {
    /// `CRON`
    Cron(ScheduleCronConfig),
    /// `INTERVAL`
    Interval(ScheduleIntervalConfig),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ScheduleConfig {
    /// Returns the value if it is `CRON`.
    #[inline]
    pub fn as_cron(&self) -> Option<&ScheduleCronConfig> {
        match self {
            Self::Cron(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `INTERVAL`.
    #[inline]
    pub fn as_interval(&self) -> Option<&ScheduleIntervalConfig> {
        match self {
            Self::Interval(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the schedule is in force.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn state(&self) -> Option<ScheduleConfigState> {
        match self {
            Self::Cron(value) => value.state.clone(),
            Self::Interval(value) => value.state.clone(),
            Self::Unknown(value) => generated::unknown(value, "state"),
        }
    }

    /// From when on the schedule applies; from its creation if absent.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_start(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Cron(value) => value.time_start,
            Self::Interval(value) => value.time_start,
            Self::Unknown(value) => generated::unknown(value, "timeStart"),
        }
    }

    /// Until when the schedule applies; for ever if absent.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_end(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Cron(value) => value.time_end,
            Self::Interval(value) => value.time_end,
            Self::Unknown(value) => generated::unknown(value, "timeEnd"),
        }
    }
}

impl Default for ScheduleConfig {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ScheduleCronConfig> for ScheduleConfig {
    fn from(value: ScheduleCronConfig) -> Self {
        Self::Cron(value)
    }
}

impl From<ScheduleIntervalConfig> for ScheduleConfig {
    fn from(value: ScheduleIntervalConfig) -> Self {
        Self::Interval(value)
    }
}

impl Union for ScheduleConfig {
    const DISCRIMINATOR: &'static str = "configType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CRON" => generated::from_json(json).map(Self::Cron),
            "INTERVAL" => generated::from_json(json).map(Self::Interval),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cron(value) => Wire::write(value, serializer),
            Self::Interval(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ScheduleConfig);
