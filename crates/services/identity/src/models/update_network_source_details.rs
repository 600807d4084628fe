// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::NetworkSourcesVirtualSourceList;

/// What to change of a network source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSourceDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Public IP addresses and CIDR blocks to allow.
    pub public_source_list: Option<Vec<String>>,
    /// Private addresses to allow, by virtual cloud network.
    pub virtual_source_list: Option<Vec<NetworkSourcesVirtualSourceList>>,
    /// Reserved for Oracle, without effect.
    pub services: Option<Vec<String>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateNetworkSourceDetails {
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

    /// Sets [`public_source_list`](Self::public_source_list).
    #[must_use]
    pub fn with_public_source_list(
        mut self,
        public_source_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_source_list = Some(generated::list(public_source_list));
        self
    }

    /// Sets [`virtual_source_list`](Self::virtual_source_list).
    #[must_use]
    pub fn with_virtual_source_list(
        mut self,
        virtual_source_list: impl IntoIterator<
            Item = impl Into<NetworkSourcesVirtualSourceList>,
        >,
    ) -> Self {
        self.virtual_source_list = Some(generated::list(virtual_source_list));
        self
    }

    /// Sets [`services`](Self::services).
    #[must_use]
    pub fn with_services(
        mut self,
        services: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.services = Some(generated::list(services));
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

    /// Clears [`public_source_list`](Self::public_source_list): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_public_source_list(mut self) -> Self {
        self.public_source_list = None;
        self.cleared.push("publicSourceList".to_owned());
        self
    }

    /// Clears [`virtual_source_list`](Self::virtual_source_list): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_virtual_source_list(mut self) -> Self {
        self.virtual_source_list = None;
        self.cleared.push("virtualSourceList".to_owned());
        self
    }

    /// Clears [`services`](Self::services): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_services(mut self) -> Self {
        self.services = None;
        self.cleared.push("services".to_owned());
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

impl Model for UpdateNetworkSourceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "publicSourceList" => generated::read_some(&mut self.public_source_list, map),
            "virtualSourceList" => {
                generated::read_some(&mut self.virtual_source_list, map)
            }
            "services" => generated::read_some(&mut self.services, map),
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
            "publicSourceList",
            &self.public_source_list,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "virtualSourceList",
            &self.virtual_source_list,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "services", &self.services, &self.cleared)?;
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

oci_sdk_core::serde_model!(UpdateNetworkSourceDetails);
