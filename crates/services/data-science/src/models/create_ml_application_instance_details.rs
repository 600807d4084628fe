// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{ConfigurationProperty, CreateAuthConfigurationDetails};

/// What to create an ML application instance with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMlApplicationInstanceDetails {
    /// A name for people. The service makes one up if there is none.
    pub display_name: Option<String>,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The OCID of the ML application implementation.
    pub ml_application_implementation_id: String,
    /// How callers of the prediction endpoint are checked.
    pub auth_configuration: Option<CreateAuthConfigurationDetails>,
    /// Values for the properties that the implementation's configuration schema asks for.
    pub configuration: Option<Vec<ConfigurationProperty>>,
    /// Whether the instance is to be active at once, or inactive.
    pub is_enabled: Option<bool>,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateMlApplicationInstanceDetails {
    /// With the members that are required.
    pub fn new(
        ml_application_id: impl Into<String>,
        ml_application_implementation_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            ml_application_id: ml_application_id.into(),
            ml_application_implementation_id: ml_application_implementation_id.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`ml_application_id`](Self::ml_application_id).
    #[must_use]
    pub fn with_ml_application_id(
        mut self,
        ml_application_id: impl Into<String>,
    ) -> Self {
        self.ml_application_id = ml_application_id.into();
        self
    }

    /// Sets [`ml_application_implementation_id`](Self::ml_application_implementation_id).
    #[must_use]
    pub fn with_ml_application_implementation_id(
        mut self,
        ml_application_implementation_id: impl Into<String>,
    ) -> Self {
        self.ml_application_implementation_id = ml_application_implementation_id.into();
        self
    }

    /// Sets [`auth_configuration`](Self::auth_configuration).
    #[must_use]
    pub fn with_auth_configuration(
        mut self,
        auth_configuration: impl Into<CreateAuthConfigurationDetails>,
    ) -> Self {
        self.auth_configuration = Some(auth_configuration.into());
        self
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

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = Some(is_enabled.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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

impl Model for CreateMlApplicationInstanceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "mlApplicationId" => generated::read(&mut self.ml_application_id, map),
            "mlApplicationImplementationId" => {
                generated::read(&mut self.ml_application_implementation_id, map)
            }
            "authConfiguration" => generated::read(&mut self.auth_configuration, map),
            "configuration" => generated::read(&mut self.configuration, map),
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "mlApplicationId", &self.ml_application_id)?;
        generated::write(
            map,
            "mlApplicationImplementationId",
            &self.ml_application_implementation_id,
        )?;
        generated::write(map, "authConfiguration", &self.auth_configuration)?;
        generated::write(map, "configuration", &self.configuration)?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateMlApplicationInstanceDetails);
