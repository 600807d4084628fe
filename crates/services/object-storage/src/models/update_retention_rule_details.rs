// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::Duration;

/// What to change of a retention rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetentionRuleDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// For how long objects are kept after their last change; without end if absent.
    pub duration: Option<Duration>,
    /// When the rule gets locked. After that it can only be made longer, and only goes away with
    /// its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

impl UpdateRetentionRuleDetails {
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

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`duration`](Self::duration): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_duration(mut self) -> Self {
        self.duration = None;
        self.cleared.push("duration".to_owned());
        self
    }

    /// Clears [`time_rule_locked`](Self::time_rule_locked): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_time_rule_locked(mut self) -> Self {
        self.time_rule_locked = None;
        self.cleared.push("timeRuleLocked".to_owned());
        self
    }
}

impl Model for UpdateRetentionRuleDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            "duration" => generated::read_some(&mut self.duration, map),
            "timeRuleLocked" => generated::read_some(&mut self.time_rule_locked, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "duration", &self.duration, &self.cleared)?;
        generated::write_or_clear(
            map,
            "timeRuleLocked",
            &self.time_rule_locked,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateRetentionRuleDetails);
