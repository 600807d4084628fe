// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ApplicationComponent, ConfigurationPropertySchema, ImplementationLogging,
    MlApplicationImplementationLifecycleState, MlApplicationPackageArguments,
};

/// A provider's solution of an ML application. The package uploaded to it says what its
/// instances consist of.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationImplementation {
    /// The OCID of the resource.
    pub id: String,
    /// The name, unique among the implementations of the ML application.
    pub name: String,
    /// What it is for, as the descriptor of the package says.
    pub description: Option<String>,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The name of the ML application.
    pub ml_application_name: String,
    /// The version of the package, such as `2.0.4`, as its descriptor says. Absent while there is
    /// none yet.
    pub package_version: Option<String>,
    /// The resources that all instances share, made as the package says.
    pub application_components: Option<Vec<ApplicationComponent>>,
    /// Which properties an instance must or can be configured with, as the package says.
    pub configuration_schema: Option<Vec<ConfigurationPropertySchema>>,
    /// The arguments given when the package was uploaded.
    pub ml_application_package_arguments: Option<MlApplicationPackageArguments>,
    /// The OCIDs of implementations to which instances can change with their components updated in
    /// place. With any other, the components are made anew.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// Which logs are written.
    pub logging: Option<ImplementationLogging>,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: MlApplicationImplementationLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: BTreeMap<String, String>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl MlApplicationImplementation {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        ml_application_id: impl Into<String>,
        ml_application_name: impl Into<String>,
        compartment_id: impl Into<String>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
        lifecycle_state: impl Into<MlApplicationImplementationLifecycleState>,
        lifecycle_details: impl Into<String>,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ml_application_id: ml_application_id.into(),
            ml_application_name: ml_application_name.into(),
            compartment_id: compartment_id.into(),
            time_created,
            time_updated,
            lifecycle_state: lifecycle_state.into(),
            lifecycle_details: lifecycle_details.into(),
            freeform_tags: generated::map(freeform_tags),
            defined_tags: generated::map_of(defined_tags, generated::map),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Sets [`ml_application_name`](Self::ml_application_name).
    #[must_use]
    pub fn with_ml_application_name(
        mut self,
        ml_application_name: impl Into<String>,
    ) -> Self {
        self.ml_application_name = ml_application_name.into();
        self
    }

    /// Sets [`package_version`](Self::package_version).
    #[must_use]
    pub fn with_package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// Sets [`application_components`](Self::application_components).
    #[must_use]
    pub fn with_application_components(
        mut self,
        application_components: impl IntoIterator<Item = impl Into<ApplicationComponent>>,
    ) -> Self {
        self.application_components = Some(generated::list(application_components));
        self
    }

    /// Sets [`configuration_schema`](Self::configuration_schema).
    #[must_use]
    pub fn with_configuration_schema(
        mut self,
        configuration_schema: impl IntoIterator<
            Item = impl Into<ConfigurationPropertySchema>,
        >,
    ) -> Self {
        self.configuration_schema = Some(generated::list(configuration_schema));
        self
    }

    /// Sets [`ml_application_package_arguments`](Self::ml_application_package_arguments).
    #[must_use]
    pub fn with_ml_application_package_arguments(
        mut self,
        ml_application_package_arguments: impl Into<MlApplicationPackageArguments>,
    ) -> Self {
        self.ml_application_package_arguments = Some(
            ml_application_package_arguments.into(),
        );
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

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = time_updated.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<MlApplicationImplementationLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = lifecycle_details.into();
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = generated::map(freeform_tags);
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
        self.defined_tags = generated::map_of(defined_tags, generated::map);
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for MlApplicationImplementation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "mlApplicationId" => generated::read(&mut self.ml_application_id, map),
            "mlApplicationName" => generated::read(&mut self.ml_application_name, map),
            "packageVersion" => generated::read(&mut self.package_version, map),
            "applicationComponents" => {
                generated::read(&mut self.application_components, map)
            }
            "configurationSchema" => generated::read(&mut self.configuration_schema, map),
            "mlApplicationPackageArguments" => {
                generated::read(&mut self.ml_application_package_arguments, map)
            }
            "allowedMigrationDestinations" => {
                generated::read(&mut self.allowed_migration_destinations, map)
            }
            "logging" => generated::read(&mut self.logging, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "mlApplicationId", &self.ml_application_id)?;
        generated::write(map, "mlApplicationName", &self.ml_application_name)?;
        generated::write(map, "packageVersion", &self.package_version)?;
        generated::write(map, "applicationComponents", &self.application_components)?;
        generated::write(map, "configurationSchema", &self.configuration_schema)?;
        generated::write(
            map,
            "mlApplicationPackageArguments",
            &self.ml_application_package_arguments,
        )?;
        generated::write(
            map,
            "allowedMigrationDestinations",
            &self.allowed_migration_destinations,
        )?;
        generated::write(map, "logging", &self.logging)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MlApplicationImplementation);
