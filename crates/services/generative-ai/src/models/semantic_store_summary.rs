// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    DataSourceDetails, RefreshScheduleDetails, SchemasDetails,
    SemanticStoreLifecycleState, SemanticStoreModelSelection,
};

/// A semantic store as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SemanticStoreSummary {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The database whose schema the store describes.
    pub data_source: DataSourceDetails,
    /// Which model does the enrichment.
    pub model_selection: Option<SemanticStoreModelSelection>,
    /// When the store is brought in step with the database.
    pub refresh_schedule: Option<RefreshScheduleDetails>,
    /// The schemas of the database that are enriched. So far only one is possible.
    pub schemas: SchemasDetails,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: SemanticStoreLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Whether enrichment also draws on annotations, comments and synonyms of users, not on
    /// metadata alone.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: BTreeMap<String, String>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

impl SemanticStoreSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        compartment_id: impl Into<String>,
        data_source: impl Into<DataSourceDetails>,
        schemas: impl Into<SchemasDetails>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
        lifecycle_state: impl Into<SemanticStoreLifecycleState>,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            compartment_id: compartment_id.into(),
            data_source: data_source.into(),
            schemas: schemas.into(),
            time_created,
            time_updated,
            lifecycle_state: lifecycle_state.into(),
            freeform_tags: generated::map(freeform_tags),
            defined_tags: generated::map_of(defined_tags, generated::map),
            system_tags: generated::map_of(system_tags, generated::map),
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

    /// Sets [`data_source`](Self::data_source).
    #[must_use]
    pub fn with_data_source(
        mut self,
        data_source: impl Into<DataSourceDetails>,
    ) -> Self {
        self.data_source = data_source.into();
        self
    }

    /// Sets [`model_selection`](Self::model_selection).
    #[must_use]
    pub fn with_model_selection(
        mut self,
        model_selection: impl Into<SemanticStoreModelSelection>,
    ) -> Self {
        self.model_selection = Some(model_selection.into());
        self
    }

    /// Sets [`refresh_schedule`](Self::refresh_schedule).
    #[must_use]
    pub fn with_refresh_schedule(
        mut self,
        refresh_schedule: impl Into<RefreshScheduleDetails>,
    ) -> Self {
        self.refresh_schedule = Some(refresh_schedule.into());
        self
    }

    /// Sets [`schemas`](Self::schemas).
    #[must_use]
    pub fn with_schemas(mut self, schemas: impl Into<SchemasDetails>) -> Self {
        self.schemas = schemas.into();
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
        lifecycle_state: impl Into<SemanticStoreLifecycleState>,
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

    /// Sets [`is_user_defined_semantics_enabled`](Self::is_user_defined_semantics_enabled).
    #[must_use]
    pub fn with_is_user_defined_semantics_enabled(
        mut self,
        is_user_defined_semantics_enabled: impl Into<bool>,
    ) -> Self {
        self.is_user_defined_semantics_enabled = Some(
            is_user_defined_semantics_enabled.into(),
        );
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
        self.system_tags = generated::map_of(system_tags, generated::map);
        self
    }
}

impl Model for SemanticStoreSummary {
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
            "dataSource" => generated::read(&mut self.data_source, map),
            "modelSelection" => generated::read(&mut self.model_selection, map),
            "refreshSchedule" => generated::read(&mut self.refresh_schedule, map),
            "schemas" => generated::read(&mut self.schemas, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "isUserDefinedSemanticsEnabled" => {
                generated::read(&mut self.is_user_defined_semantics_enabled, map)
            }
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
        generated::write(map, "dataSource", &self.data_source)?;
        generated::write(map, "modelSelection", &self.model_selection)?;
        generated::write(map, "refreshSchedule", &self.refresh_schedule)?;
        generated::write(map, "schemas", &self.schemas)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(
            map,
            "isUserDefinedSemanticsEnabled",
            &self.is_user_defined_semantics_enabled,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SemanticStoreSummary);
