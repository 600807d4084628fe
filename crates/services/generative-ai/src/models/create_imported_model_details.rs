// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{ImportedModelCapability, ModelDataSource};

/// A model to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImportedModelDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment of the imported model.
    pub compartment_id: String,
    /// Who provides the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// Where the model is imported from.
    pub data_source: ModelDataSource,
    /// What the model can be used for.
    pub capabilities: Option<Vec<ImportedModelCapability>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateImportedModelDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        data_source: impl Into<ModelDataSource>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            data_source: data_source.into(),
            ..Self::default()
        }
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

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<ImportedModelCapability>>,
    ) -> Self {
        self.capabilities = Some(generated::list(capabilities));
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

impl Model for CreateImportedModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "vendor" => generated::read(&mut self.vendor, map),
            "version" => generated::read(&mut self.version, map),
            "dataSource" => generated::read(&mut self.data_source, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
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
        generated::write(map, "vendor", &self.vendor)?;
        generated::write(map, "version", &self.version)?;
        generated::write(map, "dataSource", &self.data_source)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateImportedModelDetails);
