// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    CreateSchemasDetails, RefreshScheduleDetails, SemanticStoreModelSelection,
};

/// What to change of a semantic store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSemanticStoreDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// Which model does the enrichment.
    pub model_selection: Option<SemanticStoreModelSelection>,
    /// Whether enrichment also draws on annotations, comments and synonyms of users, not on
    /// metadata alone. Absent for no change.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// When the store is brought in step with the database.
    pub refresh_schedule: Option<RefreshScheduleDetails>,
    /// The schemas of the database that are enriched. So far only one is possible.
    pub schemas: Option<CreateSchemasDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateSemanticStoreDetails {
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

    /// Sets [`model_selection`](Self::model_selection).
    #[must_use]
    pub fn with_model_selection(
        mut self,
        model_selection: impl Into<SemanticStoreModelSelection>,
    ) -> Self {
        self.model_selection = Some(model_selection.into());
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
        self.schemas = Some(schemas.into());
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

    /// Clears [`model_selection`](Self::model_selection): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_model_selection(mut self) -> Self {
        self.model_selection = None;
        self.cleared.push("modelSelection".to_owned());
        self
    }

    /// Clears [`is_user_defined_semantics_enabled`](Self::is_user_defined_semantics_enabled): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_is_user_defined_semantics_enabled(mut self) -> Self {
        self.is_user_defined_semantics_enabled = None;
        self.cleared.push("isUserDefinedSemanticsEnabled".to_owned());
        self
    }

    /// Clears [`refresh_schedule`](Self::refresh_schedule): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_refresh_schedule(mut self) -> Self {
        self.refresh_schedule = None;
        self.cleared.push("refreshSchedule".to_owned());
        self
    }

    /// Clears [`schemas`](Self::schemas): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_schemas(mut self) -> Self {
        self.schemas = None;
        self.cleared.push("schemas".to_owned());
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

impl Model for UpdateSemanticStoreDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "displayName" => generated::read_some(&mut self.display_name, map),
            "modelSelection" => generated::read_some(&mut self.model_selection, map),
            "isUserDefinedSemanticsEnabled" => {
                generated::read_some(&mut self.is_user_defined_semantics_enabled, map)
            }
            "refreshSchedule" => generated::read_some(&mut self.refresh_schedule, map),
            "schemas" => generated::read_some(&mut self.schemas, map),
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
            "modelSelection",
            &self.model_selection,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "isUserDefinedSemanticsEnabled",
            &self.is_user_defined_semantics_enabled,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "refreshSchedule",
            &self.refresh_schedule,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "schemas", &self.schemas, &self.cleared)?;
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

oci_sdk_core::serde_model!(UpdateSemanticStoreDetails);
