// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::IdentityProviderProductType;

/// An identity provider that speaks SAML 2.0 to make known.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSaml2IdentityProviderDetails {
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the identity providers of the tenancy. It can't be changed later.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// The product behind the identity provider: `IDCS` or `ADFS`.
    pub product_type: IdentityProviderProductType,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL at which the identity provider publishes its SAML metadata.
    pub metadata_url: String,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: String,
    /// More about the identity provider, names and values.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
}

impl CreateSaml2IdentityProviderDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        product_type: impl Into<IdentityProviderProductType>,
        metadata_url: impl Into<String>,
        metadata: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            name: name.into(),
            description: description.into(),
            product_type: product_type.into(),
            metadata_url: metadata_url.into(),
            metadata: metadata.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`product_type`](Self::product_type).
    #[must_use]
    pub fn with_product_type(
        mut self,
        product_type: impl Into<IdentityProviderProductType>,
    ) -> Self {
        self.product_type = product_type.into();
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

    /// Sets [`metadata_url`](Self::metadata_url).
    #[must_use]
    pub fn with_metadata_url(mut self, metadata_url: impl Into<String>) -> Self {
        self.metadata_url = metadata_url.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets [`freeform_attributes`](Self::freeform_attributes).
    #[must_use]
    pub fn with_freeform_attributes(
        mut self,
        freeform_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.freeform_attributes = Some(generated::map(freeform_attributes));
        self
    }
}

impl Model for CreateSaml2IdentityProviderDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "productType" => generated::read(&mut self.product_type, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "metadataUrl" => generated::read(&mut self.metadata_url, map),
            "metadata" => generated::read(&mut self.metadata, map),
            "freeformAttributes" => generated::read(&mut self.freeform_attributes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("protocol", "SAML2")?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "productType", &self.product_type)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "metadataUrl", &self.metadata_url)?;
        generated::write(map, "metadata", &self.metadata)?;
        generated::write(map, "freeformAttributes", &self.freeform_attributes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateSaml2IdentityProviderDetails);
