// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// All that an organization has in Oracle Cloud Infrastructure. It is the root of its
/// compartments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tenancy {
    /// The OCID of the tenancy.
    pub id: Option<String>,
    /// The name of the tenancy.
    pub name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The key of the home region, such as `PHX`.
    pub home_region_key: Option<String>,
    /// The URL in the home region of the endpoint that is compatible with Identity Cloud Service.
    pub upi_idcs_compatibility_layer_endpoint: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl Tenancy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`home_region_key`](Self::home_region_key).
    #[must_use]
    pub fn with_home_region_key(mut self, home_region_key: impl Into<String>) -> Self {
        self.home_region_key = Some(home_region_key.into());
        self
    }

    /// Sets
    /// [`upi_idcs_compatibility_layer_endpoint`](Self::upi_idcs_compatibility_layer_endpoint).
    #[must_use]
    pub fn with_upi_idcs_compatibility_layer_endpoint(
        mut self,
        upi_idcs_compatibility_layer_endpoint: impl Into<String>,
    ) -> Self {
        self.upi_idcs_compatibility_layer_endpoint = Some(
            upi_idcs_compatibility_layer_endpoint.into(),
        );
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

impl Model for Tenancy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "homeRegionKey" => generated::read(&mut self.home_region_key, map),
            "upiIdcsCompatibilityLayerEndpoint" => {
                generated::read(&mut self.upi_idcs_compatibility_layer_endpoint, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "homeRegionKey", &self.home_region_key)?;
        generated::write(
            map,
            "upiIdcsCompatibilityLayerEndpoint",
            &self.upi_idcs_compatibility_layer_endpoint,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Tenancy);
