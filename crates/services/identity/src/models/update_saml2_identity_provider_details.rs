// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// What to change of an identity provider that speaks SAML 2.0.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSaml2IdentityProviderDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL at which the identity provider publishes its SAML metadata.
    pub metadata_url: Option<String>,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: Option<String>,
    /// More about the identity provider, names and values.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

impl UpdateSaml2IdentityProviderDetails {
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
        self.metadata_url = Some(metadata_url.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
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

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
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

    /// Clears [`metadata_url`](Self::metadata_url): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_metadata_url(mut self) -> Self {
        self.metadata_url = None;
        self.cleared.push("metadataUrl".to_owned());
        self
    }

    /// Clears [`metadata`](Self::metadata): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = None;
        self.cleared.push("metadata".to_owned());
        self
    }

    /// Clears [`freeform_attributes`](Self::freeform_attributes): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_attributes(mut self) -> Self {
        self.freeform_attributes = None;
        self.cleared.push("freeformAttributes".to_owned());
        self
    }
}

impl Model for UpdateSaml2IdentityProviderDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "metadataUrl" => generated::read_some(&mut self.metadata_url, map),
            "metadata" => generated::read_some(&mut self.metadata, map),
            "freeformAttributes" => {
                generated::read_some(&mut self.freeform_attributes, map)
            }
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("protocol", "SAML2")?;
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
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
        generated::write_or_clear(
            map,
            "metadataUrl",
            &self.metadata_url,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "metadata", &self.metadata, &self.cleared)?;
        generated::write_or_clear(
            map,
            "freeformAttributes",
            &self.freeform_attributes,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateSaml2IdentityProviderDetails);
