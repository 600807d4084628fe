// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::FineTuneDetails;

/// A custom model to create by fine-tuning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// OCID of the compartment that the model will be in.
    pub compartment_id: String,
    /// Who provides the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the model to fine-tune.
    pub base_model_id: String,
    /// How the model was, or is to be, fine-tuned. Absent for pretrained models.
    pub fine_tune_details: FineTuneDetails,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateModelDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        base_model_id: impl Into<String>,
        fine_tune_details: impl Into<FineTuneDetails>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            base_model_id: base_model_id.into(),
            fine_tune_details: fine_tune_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`base_model_id`](Self::base_model_id).
    #[must_use]
    pub fn with_base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = base_model_id.into();
        self
    }

    /// Sets [`fine_tune_details`](Self::fine_tune_details).
    #[must_use]
    pub fn with_fine_tune_details(
        mut self,
        fine_tune_details: impl Into<FineTuneDetails>,
    ) -> Self {
        self.fine_tune_details = fine_tune_details.into();
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

impl Model for CreateModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "vendor" => generated::read(&mut self.vendor, map),
            "version" => generated::read(&mut self.version, map),
            "description" => generated::read(&mut self.description, map),
            "baseModelId" => generated::read(&mut self.base_model_id, map),
            "fineTuneDetails" => generated::read(&mut self.fine_tune_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "vendor", &self.vendor)?;
        generated::write(map, "version", &self.version)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "baseModelId", &self.base_model_id)?;
        generated::write(map, "fineTuneDetails", &self.fine_tune_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelDetails);
