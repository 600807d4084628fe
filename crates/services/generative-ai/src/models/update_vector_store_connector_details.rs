// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{ConnectorConfiguration, ScheduleConfig};

/// What to change of a vector store connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVectorStoreConnectorDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// When file syncs start by themselves.
    pub schedule_config: Option<ScheduleConfig>,
    /// Which data the connector reads.
    pub configuration: Option<ConnectorConfiguration>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateVectorStoreConnectorDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`schedule_config`](Self::schedule_config).
    #[must_use]
    pub fn with_schedule_config(
        mut self,
        schedule_config: impl Into<ScheduleConfig>,
    ) -> Self {
        self.schedule_config = Some(schedule_config.into());
        self
    }

    /// Sets [`configuration`](Self::configuration).
    #[must_use]
    pub fn with_configuration(
        mut self,
        configuration: impl Into<ConnectorConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
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

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
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

    /// Clears [`schedule_config`](Self::schedule_config): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_schedule_config(mut self) -> Self {
        self.schedule_config = None;
        self.cleared.push("scheduleConfig".to_owned());
        self
    }

    /// Clears [`configuration`](Self::configuration): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_configuration(mut self) -> Self {
        self.configuration = None;
        self.cleared.push("configuration".to_owned());
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

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }
}

impl Model for UpdateVectorStoreConnectorDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "displayName" => generated::read_some(&mut self.display_name, map),
            "scheduleConfig" => generated::read_some(&mut self.schedule_config, map),
            "configuration" => generated::read_some(&mut self.configuration, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "scheduleConfig",
            &self.schedule_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "configuration",
            &self.configuration,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateVectorStoreConnectorDetails);
