// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which template to create a tag namespace from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportStandardTagsDetails {
    /// The OCID of the compartment to create the tag namespace in.
    pub compartment_id: String,
    /// The name of the template, which the tag namespace gets, too.
    pub standard_tag_namespace_name: String,
}

impl ImportStandardTagsDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        standard_tag_namespace_name: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            standard_tag_namespace_name: standard_tag_namespace_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`standard_tag_namespace_name`](Self::standard_tag_namespace_name).
    #[must_use]
    pub fn with_standard_tag_namespace_name(
        mut self,
        standard_tag_namespace_name: impl Into<String>,
    ) -> Self {
        self.standard_tag_namespace_name = standard_tag_namespace_name.into();
        self
    }
}

impl Model for ImportStandardTagsDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "standardTagNamespaceName" => {
                generated::read(&mut self.standard_tag_namespace_name, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(
            map,
            "standardTagNamespaceName",
            &self.standard_tag_namespace_name,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ImportStandardTagsDetails);
