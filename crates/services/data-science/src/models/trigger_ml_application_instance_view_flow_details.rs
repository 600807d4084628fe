// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::TriggerParameter;

/// Which trigger of an ML application instance view to fire, and with what parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerMlApplicationInstanceViewFlowDetails {
    /// The name of the trigger.
    pub trigger_name: String,
    /// The parameters of the call, which must fit the schema of the trigger.
    pub parameters: Option<Vec<TriggerParameter>>,
}

impl TriggerMlApplicationInstanceViewFlowDetails {
    /// With the members that are required.
    pub fn new(trigger_name: impl Into<String>) -> Self {
        Self {
            trigger_name: trigger_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`trigger_name`](Self::trigger_name).
    #[must_use]
    pub fn with_trigger_name(mut self, trigger_name: impl Into<String>) -> Self {
        self.trigger_name = trigger_name.into();
        self
    }

    /// Sets [`parameters`](Self::parameters).
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = impl Into<TriggerParameter>>,
    ) -> Self {
        self.parameters = Some(generated::list(parameters));
        self
    }
}

impl Model for TriggerMlApplicationInstanceViewFlowDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "triggerName" => generated::read(&mut self.trigger_name, map),
            "parameters" => generated::read(&mut self.parameters, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "triggerName", &self.trigger_name)?;
        generated::write(map, "parameters", &self.parameters)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TriggerMlApplicationInstanceViewFlowDetails);
