// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ImplementationLogging;

/// What to create an ML application implementation with. Its package is uploaded afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMlApplicationImplementationDetails {
    /// The name, unique among the implementations of the ML application.
    pub name: String,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// Which logs are written.
    pub logging: Option<ImplementationLogging>,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCIDs of implementations to which instances can change with their components updated in
    /// place. With any other, the components are made anew.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateMlApplicationImplementationDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        ml_application_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            ml_application_id: ml_application_id.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`ml_application_id`](Self::ml_application_id).
    #[must_use]
    pub fn with_ml_application_id(
        mut self,
        ml_application_id: impl Into<String>,
    ) -> Self {
        self.ml_application_id = ml_application_id.into();
        self
    }

    /// Sets [`logging`](Self::logging).
    #[must_use]
    pub fn with_logging(mut self, logging: impl Into<ImplementationLogging>) -> Self {
        self.logging = Some(logging.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
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
}

impl Model for CreateMlApplicationImplementationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "mlApplicationId" => generated::read(&mut self.ml_application_id, map),
            "logging" => generated::read(&mut self.logging, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "allowedMigrationDestinations" => {
                generated::read(&mut self.allowed_migration_destinations, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "mlApplicationId", &self.ml_application_id)?;
        generated::write(map, "logging", &self.logging)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(
            map,
            "allowedMigrationDestinations",
            &self.allowed_migration_destinations,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateMlApplicationImplementationDetails);
