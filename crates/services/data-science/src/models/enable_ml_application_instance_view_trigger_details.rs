// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which trigger of an ML application instance view to turn on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableMlApplicationInstanceViewTriggerDetails {
    /// The name of the trigger.
    pub trigger_name: String,
}

impl EnableMlApplicationInstanceViewTriggerDetails {
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
}

impl Model for EnableMlApplicationInstanceViewTriggerDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "triggerName" => generated::read(&mut self.trigger_name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "triggerName", &self.trigger_name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EnableMlApplicationInstanceViewTriggerDetails);
