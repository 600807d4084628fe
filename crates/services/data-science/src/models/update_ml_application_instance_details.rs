// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ConfigurationProperty;

/// What to change about an ML application instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMlApplicationInstanceDetails {
    /// Values for the properties that the implementation's configuration schema asks for.
    pub configuration: Option<Vec<ConfigurationProperty>>,
    /// The OCID of the ML application implementation.
    pub ml_application_implementation_id: Option<String>,
    /// True activates the instance, false deactivates it.
    pub is_enabled: Option<bool>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdateMlApplicationInstanceDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`configuration`](Self::configuration).
    #[must_use]
    pub fn with_configuration(
        mut self,
        configuration: impl IntoIterator<Item = impl Into<ConfigurationProperty>>,
    ) -> Self {
        self.configuration = Some(generated::list(configuration));
        self
    }

    /// Sets [`ml_application_implementation_id`](Self::ml_application_implementation_id).
    #[must_use]
    pub fn with_ml_application_implementation_id(
        mut self,
        ml_application_implementation_id: impl Into<String>,
    ) -> Self {
        self.ml_application_implementation_id = Some(
            ml_application_implementation_id.into(),
        );
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = Some(is_enabled.into());
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

    /// Clears [`configuration`](Self::configuration): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_configuration(mut self) -> Self {
        self.configuration = None;
        self.cleared.push("configuration".to_owned());
        self
    }

    /// Clears [`ml_application_implementation_id`](Self::ml_application_implementation_id): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_ml_application_implementation_id(mut self) -> Self {
        self.ml_application_implementation_id = None;
        self.cleared.push("mlApplicationImplementationId".to_owned());
        self
    }

    /// Clears [`is_enabled`](Self::is_enabled): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_is_enabled(mut self) -> Self {
        self.is_enabled = None;
        self.cleared.push("isEnabled".to_owned());
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

impl Model for UpdateMlApplicationInstanceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "configuration" => generated::read_some(&mut self.configuration, map),
            "mlApplicationImplementationId" => {
                generated::read_some(&mut self.ml_application_implementation_id, map)
            }
            "isEnabled" => generated::read_some(&mut self.is_enabled, map),
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
        generated::write_or_clear(
            map,
            "configuration",
            &self.configuration,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "mlApplicationImplementationId",
            &self.ml_application_implementation_id,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "isEnabled", &self.is_enabled, &self.cleared)?;
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

oci_sdk_core::serde_model!(UpdateMlApplicationInstanceDetails);
