// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::Duration;

/// What a retention rule says.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionRuleDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// For how long objects are kept after their last change; without end if absent.
    pub duration: Option<Duration>,
    /// When the rule gets locked. After that it can only be made longer, and only goes away with
    /// its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
}

impl RetentionRuleDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<Duration>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`time_rule_locked`](Self::time_rule_locked).
    #[must_use]
    pub fn with_time_rule_locked(
        mut self,
        time_rule_locked: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_rule_locked = Some(time_rule_locked.into());
        self
    }
}

impl Model for RetentionRuleDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "duration" => generated::read(&mut self.duration, map),
            "timeRuleLocked" => generated::read(&mut self.time_rule_locked, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "duration", &self.duration)?;
        generated::write(map, "timeRuleLocked", &self.time_rule_locked)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RetentionRuleDetails);
