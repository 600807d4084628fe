// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    MlApplicationInstanceViewLifecycleState, MlApplicationInstanceViewLifecycleSubstate,
};

/// An ML application instance view as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstanceViewSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the instance, copied from it.
    pub display_name: String,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The name of the ML application.
    pub ml_application_name: String,
    /// The OCID of the ML application instance.
    pub ml_application_instance_id: String,
    /// The OCID of the ML application implementation.
    pub ml_application_implementation_id: String,
    /// The name of the ML application implementation.
    pub ml_application_implementation_name: String,
    /// The version of the package, such as `2.0.4`, as its descriptor says. Absent while there is
    /// none yet.
    pub package_version: String,
    /// The OCID of the version of the ML application implementation.
    pub ml_application_implementation_version_id: String,
    /// Whether the instance is meant to be active.
    pub is_enabled: bool,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: MlApplicationInstanceViewLifecycleState,
    /// Finer than `lifecycleState`, such as whether an issue is that of the provider or of the
    /// service, and whether it can be recovered from.
    pub lifecycle_substate: MlApplicationInstanceViewLifecycleSubstate,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl MlApplicationInstanceViewSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        ml_application_id: impl Into<String>,
        ml_application_name: impl Into<String>,
        ml_application_instance_id: impl Into<String>,
        ml_application_implementation_id: impl Into<String>,
        ml_application_implementation_name: impl Into<String>,
        package_version: impl Into<String>,
        ml_application_implementation_version_id: impl Into<String>,
        is_enabled: bool,
        compartment_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<MlApplicationInstanceViewLifecycleState>,
        lifecycle_substate: impl Into<MlApplicationInstanceViewLifecycleSubstate>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            ml_application_id: ml_application_id.into(),
            ml_application_name: ml_application_name.into(),
            ml_application_instance_id: ml_application_instance_id.into(),
            ml_application_implementation_id: ml_application_implementation_id.into(),
            ml_application_implementation_name: ml_application_implementation_name
                .into(),
            package_version: package_version.into(),
            ml_application_implementation_version_id: ml_application_implementation_version_id
                .into(),
            is_enabled,
            compartment_id: compartment_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            lifecycle_substate: lifecycle_substate.into(),
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

    /// Sets [`ml_application_instance_id`](Self::ml_application_instance_id).
    #[must_use]
    pub fn with_ml_application_instance_id(
        mut self,
        ml_application_instance_id: impl Into<String>,
    ) -> Self {
        self.ml_application_instance_id = ml_application_instance_id.into();
        self
    }

    /// Sets [`ml_application_implementation_id`](Self::ml_application_implementation_id).
    #[must_use]
    pub fn with_ml_application_implementation_id(
        mut self,
        ml_application_implementation_id: impl Into<String>,
    ) -> Self {
        self.ml_application_implementation_id = ml_application_implementation_id.into();
        self
    }

    /// Sets [`ml_application_implementation_name`](Self::ml_application_implementation_name).
    #[must_use]
    pub fn with_ml_application_implementation_name(
        mut self,
        ml_application_implementation_name: impl Into<String>,
    ) -> Self {
        self.ml_application_implementation_name = ml_application_implementation_name
            .into();
        self
    }

    /// Sets [`package_version`](Self::package_version).
    #[must_use]
    pub fn with_package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = package_version.into();
        self
    }

    /// Sets
    /// [`ml_application_implementation_version_id`](Self::ml_application_implementation_version_id).
    #[must_use]
    pub fn with_ml_application_implementation_version_id(
        mut self,
        ml_application_implementation_version_id: impl Into<String>,
    ) -> Self {
        self.ml_application_implementation_version_id = ml_application_implementation_version_id
            .into();
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
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

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<MlApplicationInstanceViewLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_substate`](Self::lifecycle_substate).
    #[must_use]
    pub fn with_lifecycle_substate(
        mut self,
        lifecycle_substate: impl Into<MlApplicationInstanceViewLifecycleSubstate>,
    ) -> Self {
        self.lifecycle_substate = lifecycle_substate.into();
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

impl Model for MlApplicationInstanceViewSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "mlApplicationId" => generated::read(&mut self.ml_application_id, map),
            "mlApplicationName" => generated::read(&mut self.ml_application_name, map),
            "mlApplicationInstanceId" => {
                generated::read(&mut self.ml_application_instance_id, map)
            }
            "mlApplicationImplementationId" => {
                generated::read(&mut self.ml_application_implementation_id, map)
            }
            "mlApplicationImplementationName" => {
                generated::read(&mut self.ml_application_implementation_name, map)
            }
            "packageVersion" => generated::read(&mut self.package_version, map),
            "mlApplicationImplementationVersionId" => {
                generated::read(&mut self.ml_application_implementation_version_id, map)
            }
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleSubstate" => generated::read(&mut self.lifecycle_substate, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "mlApplicationId", &self.ml_application_id)?;
        generated::write(map, "mlApplicationName", &self.ml_application_name)?;
        generated::write(
            map,
            "mlApplicationInstanceId",
            &self.ml_application_instance_id,
        )?;
        generated::write(
            map,
            "mlApplicationImplementationId",
            &self.ml_application_implementation_id,
        )?;
        generated::write(
            map,
            "mlApplicationImplementationName",
            &self.ml_application_implementation_name,
        )?;
        generated::write(map, "packageVersion", &self.package_version)?;
        generated::write(
            map,
            "mlApplicationImplementationVersionId",
            &self.ml_application_implementation_version_id,
        )?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleSubstate", &self.lifecycle_substate)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MlApplicationInstanceViewSummary);
