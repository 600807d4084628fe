// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::KeyDetails;

/// An API key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApiKeyDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The keys to create with it.
    pub key_details: Vec<KeyDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateApiKeyDetails {
    /// With the members that are required.
    pub fn new(
        display_name: impl Into<String>,
        compartment_id: impl Into<String>,
        key_details: impl IntoIterator<Item = impl Into<KeyDetails>>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            compartment_id: compartment_id.into(),
            key_details: generated::list(key_details),
            ..Self::default()
        }
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

    /// Sets [`key_details`](Self::key_details).
    #[must_use]
    pub fn with_key_details(
        mut self,
        key_details: impl IntoIterator<Item = impl Into<KeyDetails>>,
    ) -> Self {
        self.key_details = generated::list(key_details);
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

impl Model for CreateApiKeyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "keyDetails" => generated::read(&mut self.key_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "keyDetails", &self.key_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateApiKeyDetails);
