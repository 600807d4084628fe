// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{ObjectLifecycleRuleTimeUnit, ObjectNameFilter};

/// A rule that moves objects to a cheaper tier or deletes them when they reach an age.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLifecycleRule {
    /// The name of the rule.
    pub name: String,
    /// What the rule is about: `objects`, `multipart-uploads` or `previous-object-versions`.
    pub target: Option<String>,
    /// What the rule does: `ARCHIVE`, `INFREQUENT_ACCESS`, `DELETE`, or `ABORT` for multipart
    /// uploads.
    pub action: String,
    /// How old they must be, in `timeUnit`, counted from the last change.
    pub time_amount: i64,
    /// The unit of the age: days, which end at midnight UTC, or years of 365.2425 days.
    pub time_unit: ObjectLifecycleRuleTimeUnit,
    /// Whether the rule is at work.
    pub is_enabled: bool,
    /// The names of the objects that the rule is about; all if absent.
    pub object_name_filter: Option<ObjectNameFilter>,
}

impl ObjectLifecycleRule {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        action: impl Into<String>,
        time_amount: i64,
        time_unit: impl Into<ObjectLifecycleRuleTimeUnit>,
        is_enabled: bool,
    ) -> Self {
        Self {
            name: name.into(),
            action: action.into(),
            time_amount,
            time_unit: time_unit.into(),
            is_enabled,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`target`](Self::target).
    #[must_use]
    pub fn with_target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets [`time_amount`](Self::time_amount).
    #[must_use]
    pub fn with_time_amount(mut self, time_amount: impl Into<i64>) -> Self {
        self.time_amount = time_amount.into();
        self
    }

    /// Sets [`time_unit`](Self::time_unit).
    #[must_use]
    pub fn with_time_unit(
        mut self,
        time_unit: impl Into<ObjectLifecycleRuleTimeUnit>,
    ) -> Self {
        self.time_unit = time_unit.into();
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }

    /// Sets [`object_name_filter`](Self::object_name_filter).
    #[must_use]
    pub fn with_object_name_filter(
        mut self,
        object_name_filter: impl Into<ObjectNameFilter>,
    ) -> Self {
        self.object_name_filter = Some(object_name_filter.into());
        self
    }
}

impl Model for ObjectLifecycleRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "target" => generated::read(&mut self.target, map),
            "action" => generated::read(&mut self.action, map),
            "timeAmount" => generated::read(&mut self.time_amount, map),
            "timeUnit" => generated::read(&mut self.time_unit, map),
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "objectNameFilter" => generated::read(&mut self.object_name_filter, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "target", &self.target)?;
        generated::write(map, "action", &self.action)?;
        generated::write(map, "timeAmount", &self.time_amount)?;
        generated::write(map, "timeUnit", &self.time_unit)?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "objectNameFilter", &self.object_name_filter)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectLifecycleRule);
