// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    CreateDataSourceDetails, CreateSchemasDetails, RefreshScheduleDetails,
    SemanticStoreModelSelection,
};

/// A semantic store to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSemanticStoreDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// Whether enrichment also draws on annotations, comments and synonyms of users, not on
    /// metadata alone. True unless given.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// Which model does the enrichment.
    pub model_selection: Option<SemanticStoreModelSelection>,
    /// The database whose schema the store describes.
    pub data_source: CreateDataSourceDetails,
    /// When the store is brought in step with the database.
    pub refresh_schedule: Option<RefreshScheduleDetails>,
    /// The schemas of the database that are enriched. So far only one is possible.
    pub schemas: CreateSchemasDetails,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateSemanticStoreDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        display_name: impl Into<String>,
        data_source: impl Into<CreateDataSourceDetails>,
        schemas: impl Into<CreateSchemasDetails>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            display_name: display_name.into(),
            data_source: data_source.into(),
            schemas: schemas.into(),
            ..Self::default()
        }
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
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

    /// Sets [`model_selection`](Self::model_selection).
    #[must_use]
    pub fn with_model_selection(
        mut self,
        model_selection: impl Into<SemanticStoreModelSelection>,
    ) -> Self {
        self.model_selection = Some(model_selection.into());
        self
    }

    /// Sets [`data_source`](Self::data_source).
    #[must_use]
    pub fn with_data_source(
        mut self,
        data_source: impl Into<CreateDataSourceDetails>,
    ) -> Self {
        self.data_source = data_source.into();
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
    pub fn with_schemas(mut self, schemas: impl Into<CreateSchemasDetails>) -> Self {
        self.schemas = schemas.into();
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

impl Model for CreateSemanticStoreDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "isUserDefinedSemanticsEnabled" => {
                generated::read(&mut self.is_user_defined_semantics_enabled, map)
            }
            "modelSelection" => generated::read(&mut self.model_selection, map),
            "dataSource" => generated::read(&mut self.data_source, map),
            "refreshSchedule" => generated::read(&mut self.refresh_schedule, map),
            "schemas" => generated::read(&mut self.schemas, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(
            map,
            "isUserDefinedSemanticsEnabled",
            &self.is_user_defined_semantics_enabled,
        )?;
        generated::write(map, "modelSelection", &self.model_selection)?;
        generated::write(map, "dataSource", &self.data_source)?;
        generated::write(map, "refreshSchedule", &self.refresh_schedule)?;
        generated::write(map, "schemas", &self.schemas)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateSemanticStoreDetails);
