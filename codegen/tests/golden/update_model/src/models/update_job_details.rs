// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::update_model::models::UpdateScheduleDetails;

/// A update job details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDetails {
    /// The version.
    pub version: i64,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The freeform tags.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The schedule.
    pub schedule: Option<UpdateScheduleDetails>,
    cleared: Vec<String>,
}

impl UpdateJobDetails {
    /// With the members that are required.
    #[inline]
    pub fn new(version: i64) -> Self {
        Self { version, ..Self::default() }
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<i64>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`schedule`](Self::schedule).
    #[must_use]
    pub fn with_schedule(mut self, schedule: impl Into<UpdateScheduleDetails>) -> Self {
        self.schedule = Some(schedule.into());
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

    /// Clears [`type_`](Self::type_): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self.cleared.push("type".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`schedule`](Self::schedule): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_schedule(mut self) -> Self {
        self.schedule = None;
        self.cleared.push("schedule".to_owned());
        self
    }
}

impl Model for UpdateJobDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "version" => generated::read_some(&mut self.version, map),
            "displayName" => generated::read_some(&mut self.display_name, map),
            "type" => generated::read_some(&mut self.type_, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "schedule" => generated::read_some(&mut self.schedule, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "version", &self.version)?;
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "type", &self.type_, &self.cleared)?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "schedule", &self.schedule, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateJobDetails);
