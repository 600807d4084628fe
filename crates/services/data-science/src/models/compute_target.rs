// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ComputeConfigurationDetails, ComputeTargetLifecycleState, ComputeTargetSystemData,
};

/// A cluster that the service manages and that jobs and model deployments can share.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeTarget {
    /// The OCID of the resource.
    pub id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Metadata of your own, names and values with less than 2048 bytes altogether. Names have 2
    /// to 31 letters, digits and underscores, a letter first and no underscore last.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// How the compute target is made up.
    pub compute_configuration_details: ComputeConfigurationDetails,
    /// What the service reports about the compute target.
    pub compute_target_system_data: Option<ComputeTargetSystemData>,
    /// Where the resource is in its life.
    pub lifecycle_state: ComputeTargetLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ComputeTarget {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        time_created: DateTime<Utc>,
        created_by: impl Into<String>,
        compartment_id: impl Into<String>,
        display_name: impl Into<String>,
        compute_configuration_details: impl Into<ComputeConfigurationDetails>,
        lifecycle_state: impl Into<ComputeTargetLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            time_created,
            created_by: created_by.into(),
            compartment_id: compartment_id.into(),
            display_name: display_name.into(),
            compute_configuration_details: compute_configuration_details.into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(generated::map(metadata));
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`compute_configuration_details`](Self::compute_configuration_details).
    #[must_use]
    pub fn with_compute_configuration_details(
        mut self,
        compute_configuration_details: impl Into<ComputeConfigurationDetails>,
    ) -> Self {
        self.compute_configuration_details = compute_configuration_details.into();
        self
    }

    /// Sets [`compute_target_system_data`](Self::compute_target_system_data).
    #[must_use]
    pub fn with_compute_target_system_data(
        mut self,
        compute_target_system_data: impl Into<ComputeTargetSystemData>,
    ) -> Self {
        self.compute_target_system_data = Some(compute_target_system_data.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ComputeTargetLifecycleState>,
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
        self.lifecycle_details = Some(lifecycle_details.into());
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

impl Model for ComputeTarget {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "computeConfigurationDetails" => {
                generated::read(&mut self.compute_configuration_details, map)
            }
            "computeTargetSystemData" => {
                generated::read(&mut self.compute_target_system_data, map)
            }
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(
            map,
            "computeConfigurationDetails",
            &self.compute_configuration_details,
        )?;
        generated::write(
            map,
            "computeTargetSystemData",
            &self.compute_target_system_data,
        )?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ComputeTarget);
