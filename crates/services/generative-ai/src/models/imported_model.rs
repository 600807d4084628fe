// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ImportedModelCapability, ImportedModelLifecycleState, ModelDataSource,
};

/// A model that was brought in from Hugging Face or Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportedModel {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// What the model can be used for.
    pub capabilities: Option<Vec<ImportedModelCapability>>,
    /// Where the resource is in its life.
    pub lifecycle_state: ImportedModelLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Who provides the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// Where the model was imported from.
    pub data_source: ModelDataSource,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// The resource as it was before it last changed.
    pub previous_state: Option<Box<ImportedModel>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ImportedModel {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        lifecycle_state: impl Into<ImportedModelLifecycleState>,
        data_source: impl Into<ModelDataSource>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            lifecycle_state: lifecycle_state.into(),
            data_source: data_source.into(),
            time_created,
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
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<ImportedModelCapability>>,
    ) -> Self {
        self.capabilities = Some(generated::list(capabilities));
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ImportedModelLifecycleState>,
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

    /// Sets [`vendor`](Self::vendor).
    #[must_use]
    pub fn with_vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`data_source`](Self::data_source).
    #[must_use]
    pub fn with_data_source(mut self, data_source: impl Into<ModelDataSource>) -> Self {
        self.data_source = data_source.into();
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
        self.time_updated = Some(time_updated.into());
        self
    }

    /// Sets [`previous_state`](Self::previous_state).
    #[must_use]
    pub fn with_previous_state(
        mut self,
        previous_state: impl Into<ImportedModel>,
    ) -> Self {
        self.previous_state = Some(Box::new(previous_state.into()));
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

impl Model for ImportedModel {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "vendor" => generated::read(&mut self.vendor, map),
            "version" => generated::read(&mut self.version, map),
            "dataSource" => generated::read(&mut self.data_source, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "previousState" => generated::read(&mut self.previous_state, map),
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
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "vendor", &self.vendor)?;
        generated::write(map, "version", &self.version)?;
        generated::write(map, "dataSource", &self.data_source)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "previousState", &self.previous_state)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ImportedModel);
