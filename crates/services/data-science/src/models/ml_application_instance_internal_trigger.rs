// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A trigger inside the instance, which starts one of its flows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstanceInternalTrigger {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// How the trigger is defined.
    pub trigger_definition: String,
    /// Whether it is turned on. While it isn't, nothing is scaled or fired by it.
    pub is_enabled: bool,
}

impl MlApplicationInstanceInternalTrigger {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        trigger_definition: impl Into<String>,
        is_enabled: bool,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            trigger_definition: trigger_definition.into(),
            is_enabled,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`trigger_definition`](Self::trigger_definition).
    #[must_use]
    pub fn with_trigger_definition(
        mut self,
        trigger_definition: impl Into<String>,
    ) -> Self {
        self.trigger_definition = trigger_definition.into();
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }
}

impl Model for MlApplicationInstanceInternalTrigger {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "triggerDefinition" => generated::read(&mut self.trigger_definition, map),
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "triggerDefinition", &self.trigger_definition)?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MlApplicationInstanceInternalTrigger);
