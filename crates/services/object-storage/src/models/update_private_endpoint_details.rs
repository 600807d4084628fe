// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::AccessTargetDetails;

/// What to change of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateEndpointDetails {
    /// The name of the private endpoint: letters, digits, `-`, `_` and `.`.
    pub name: Option<String>,
    /// The Object Storage namespace.
    pub namespace: Option<String>,
    /// What the endpoint gives access to.
    pub access_targets: Option<Vec<AccessTargetDetails>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdatePrivateEndpointDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets [`access_targets`](Self::access_targets).
    #[must_use]
    pub fn with_access_targets(
        mut self,
        access_targets: impl IntoIterator<Item = impl Into<AccessTargetDetails>>,
    ) -> Self {
        self.access_targets = Some(generated::list(access_targets));
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

    /// Sets [`security_attributes`](Self::security_attributes).
    #[must_use]
    pub fn with_security_attributes(
        mut self,
        security_attributes: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.security_attributes = Some(
            generated::map_of(security_attributes, generated::map),
        );
        self
    }

    /// Clears [`name`](Self::name): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self.cleared.push("name".to_owned());
        self
    }

    /// Clears [`namespace`](Self::namespace): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_namespace(mut self) -> Self {
        self.namespace = None;
        self.cleared.push("namespace".to_owned());
        self
    }

    /// Clears [`access_targets`](Self::access_targets): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_access_targets(mut self) -> Self {
        self.access_targets = None;
        self.cleared.push("accessTargets".to_owned());
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

    /// Clears [`security_attributes`](Self::security_attributes): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_security_attributes(mut self) -> Self {
        self.security_attributes = None;
        self.cleared.push("securityAttributes".to_owned());
        self
    }
}

impl Model for UpdatePrivateEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "name" => generated::read_some(&mut self.name, map),
            "namespace" => generated::read_some(&mut self.namespace, map),
            "accessTargets" => generated::read_some(&mut self.access_targets, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "securityAttributes" => {
                generated::read_some(&mut self.security_attributes, map)
            }
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(map, "name", &self.name, &self.cleared)?;
        generated::write_or_clear(map, "namespace", &self.namespace, &self.cleared)?;
        generated::write_or_clear(
            map,
            "accessTargets",
            &self.access_targets,
            &self.cleared,
        )?;
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
            "securityAttributes",
            &self.security_attributes,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdatePrivateEndpointDetails);
