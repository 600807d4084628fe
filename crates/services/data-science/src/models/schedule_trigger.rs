// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, JsonError, Serializer, Union, Utc, Value, Wire,
};

use crate::models::{ScheduleCronTrigger, ScheduleICalTrigger, ScheduleIntervalTrigger};

/// When a schedule fires, and from when to when it is in force.
///
/// The member `triggerType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScheduleTrigger {
    /// `CRON`
    Cron(ScheduleCronTrigger),
    /// `ICAL`
    Ical(ScheduleICalTrigger),
    /// `INTERVAL`
    Interval(ScheduleIntervalTrigger),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ScheduleTrigger {
    /// Returns the value if it is `CRON`.
    #[inline]
    pub fn as_cron(&self) -> Option<&ScheduleCronTrigger> {
        match self {
            Self::Cron(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ICAL`.
    #[inline]
    pub fn as_ical(&self) -> Option<&ScheduleICalTrigger> {
        match self {
            Self::Ical(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `INTERVAL`.
    #[inline]
    pub fn as_interval(&self) -> Option<&ScheduleIntervalTrigger> {
        match self {
            Self::Interval(value) => Some(value),
            _ => None,
        }
    }

    /// From when on the schedule fires. From its creation on if absent.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_start(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Cron(value) => value.time_start,
            Self::Ical(value) => value.time_start,
            Self::Interval(value) => value.time_start,
            Self::Unknown(value) => generated::unknown(value, "timeStart"),
        }
    }

    /// Until when the schedule fires. For ever if absent.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn time_end(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Cron(value) => value.time_end,
            Self::Ical(value) => value.time_end,
            Self::Interval(value) => value.time_end,
            Self::Unknown(value) => generated::unknown(value, "timeEnd"),
        }
    }
}

impl Default for ScheduleTrigger {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ScheduleCronTrigger> for ScheduleTrigger {
    fn from(value: ScheduleCronTrigger) -> Self {
        Self::Cron(value)
    }
}

impl From<ScheduleICalTrigger> for ScheduleTrigger {
    fn from(value: ScheduleICalTrigger) -> Self {
        Self::Ical(value)
    }
}

impl From<ScheduleIntervalTrigger> for ScheduleTrigger {
    fn from(value: ScheduleIntervalTrigger) -> Self {
        Self::Interval(value)
    }
}

impl Union for ScheduleTrigger {
    const DISCRIMINATOR: &'static str = "triggerType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CRON" => generated::from_json(json).map(Self::Cron),
            "ICAL" => generated::from_json(json).map(Self::Ical),
            "INTERVAL" => generated::from_json(json).map(Self::Interval),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cron(value) => Wire::write(value, serializer),
            Self::Ical(value) => Wire::write(value, serializer),
            Self::Interval(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ScheduleTrigger);
