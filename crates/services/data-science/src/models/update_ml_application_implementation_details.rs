// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ImplementationLogging;

/// What to change about an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMlApplicationImplementationDetails {
    /// The OCIDs of implementations to which instances can change with their components updated in
    /// place. With any other, the components are made anew.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// Which logs are written.
    pub logging: Option<ImplementationLogging>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateMlApplicationImplementationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allowed_migration_destinations`](Self::allowed_migration_destinations).
    #[must_use]
    pub fn with_allowed_migration_destinations(
        mut self,
        allowed_migration_destinations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_migration_destinations = Some(
            generated::list(allowed_migration_destinations),
        );
        self
    }

    /// Sets [`logging`](Self::logging).
    #[must_use]
    pub fn with_logging(mut self, logging: impl Into<ImplementationLogging>) -> Self {
        self.logging = Some(logging.into());
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

    /// Clears [`allowed_migration_destinations`](Self::allowed_migration_destinations): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_allowed_migration_destinations(mut self) -> Self {
        self.allowed_migration_destinations = None;
        self.cleared.push("allowedMigrationDestinations".to_owned());
        self
    }

    /// Clears [`logging`](Self::logging): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_logging(mut self) -> Self {
        self.logging = None;
        self.cleared.push("logging".to_owned());
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

impl Model for UpdateMlApplicationImplementationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "allowedMigrationDestinations" => {
                generated::read_some(&mut self.allowed_migration_destinations, map)
            }
            "logging" => generated::read_some(&mut self.logging, map),
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
        generated::write_or_clear(
            map,
            "allowedMigrationDestinations",
            &self.allowed_migration_destinations,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "logging", &self.logging, &self.cleared)?;
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

oci_sdk_core::serde_model!(UpdateMlApplicationImplementationDetails);
