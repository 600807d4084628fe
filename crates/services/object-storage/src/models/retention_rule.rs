// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::Duration;

/// A rule that keeps the objects of a bucket from being changed or deleted for some time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionRule {
    /// The id of the rule.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// For how long objects are kept after their last change; without end if absent.
    pub duration: Option<Duration>,
    /// The version of the resource, for conditional updates.
    pub etag: String,
    /// When the rule gets locked. After that it can only be made longer, and only goes away with
    /// its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_modified: DateTime<Utc>,
}

impl RetentionRule {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        etag: impl Into<String>,
        time_created: DateTime<Utc>,
        time_modified: DateTime<Utc>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            etag: etag.into(),
            time_created,
            time_modified,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<Duration>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
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

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_modified`](Self::time_modified).
    #[must_use]
    pub fn with_time_modified(
        mut self,
        time_modified: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_modified = time_modified.into();
        self
    }
}

impl Model for RetentionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "duration" => generated::read(&mut self.duration, map),
            "etag" => generated::read(&mut self.etag, map),
            "timeRuleLocked" => generated::read(&mut self.time_rule_locked, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeModified" => generated::read(&mut self.time_modified, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "duration", &self.duration)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "timeRuleLocked", &self.time_rule_locked)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeModified", &self.time_modified)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RetentionRule);
