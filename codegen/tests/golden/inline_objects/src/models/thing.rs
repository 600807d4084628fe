// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::inline_objects::models::{Formats, ThingConfig, ThingRule};

/// A thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The config.
    pub config: ThingConfig,
    /// The rules.
    pub rules: Option<Vec<ThingRule>>,
    /// Whose it is.
    pub owner: Option<String>,
    /// The tags.
    pub tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The all.
    pub all: Formats,
}

impl Thing {
    /// With the members that are required.
    pub fn new(config: impl Into<ThingConfig>, all: impl Into<Formats>) -> Self {
        Self {
            config: config.into(),
            all: all.into(),
            ..Self::default()
        }
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<ThingConfig>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets [`rules`](Self::rules).
    #[must_use]
    pub fn with_rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<ThingRule>>,
    ) -> Self {
        self.rules = Some(generated::list(rules));
        self
    }

    /// Sets [`owner`](Self::owner).
    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.tags = Some(generated::map_of(tags, generated::map));
        self
    }

    /// Sets [`all`](Self::all).
    #[must_use]
    pub fn with_all(mut self, all: impl Into<Formats>) -> Self {
        self.all = all.into();
        self
    }
}

impl Model for Thing {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "config" => generated::read(&mut self.config, map),
            "rules" => generated::read(&mut self.rules, map),
            "owner" => generated::read(&mut self.owner, map),
            "tags" => generated::read(&mut self.tags, map),
            "all" => generated::read(&mut self.all, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "config", &self.config)?;
        generated::write(map, "rules", &self.rules)?;
        generated::write(map, "owner", &self.owner)?;
        generated::write(map, "tags", &self.tags)?;
        generated::write(map, "all", &self.all)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Thing);
