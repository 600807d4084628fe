// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::TriggerMlApplicationInstanceViewFlowDetails;

/// Fires a trigger of an ML application instance view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeMlApplicationProviderTriggerScheduleActionDetails {
    /// The OCID of the ML application instance view.
    pub ml_application_instance_view_id: String,
    /// Which trigger to fire, and with what parameters.
    pub trigger_ml_application_instance_view_flow_details: TriggerMlApplicationInstanceViewFlowDetails,
}

impl InvokeMlApplicationProviderTriggerScheduleActionDetails {
    /// With the members that are required.
    pub fn new(
        ml_application_instance_view_id: impl Into<String>,
        trigger_ml_application_instance_view_flow_details: impl Into<
            TriggerMlApplicationInstanceViewFlowDetails,
        >,
    ) -> Self {
        Self {
            ml_application_instance_view_id: ml_application_instance_view_id.into(),
            trigger_ml_application_instance_view_flow_details: trigger_ml_application_instance_view_flow_details
                .into(),
            ..Self::default()
        }
    }

    /// Sets [`ml_application_instance_view_id`](Self::ml_application_instance_view_id).
    #[must_use]
    pub fn with_ml_application_instance_view_id(
        mut self,
        ml_application_instance_view_id: impl Into<String>,
    ) -> Self {
        self.ml_application_instance_view_id = ml_application_instance_view_id.into();
        self
    }

    /// Sets
    /// [`trigger_ml_application_instance_view_flow_details`](Self::trigger_ml_application_instance_view_flow_details).
    #[must_use]
    pub fn with_trigger_ml_application_instance_view_flow_details(
        mut self,
        trigger_ml_application_instance_view_flow_details: impl Into<
            TriggerMlApplicationInstanceViewFlowDetails,
        >,
    ) -> Self {
        self.trigger_ml_application_instance_view_flow_details = trigger_ml_application_instance_view_flow_details
            .into();
        self
    }
}

impl Model for InvokeMlApplicationProviderTriggerScheduleActionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "mlApplicationInstanceViewId" => {
                generated::read(&mut self.ml_application_instance_view_id, map)
            }
            "triggerMlApplicationInstanceViewFlowDetails" => {
                generated::read(
                    &mut self.trigger_ml_application_instance_view_flow_details,
                    map,
                )
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("httpActionType", "INVOKE_ML_APPLICATION_PROVIDER_TRIGGER")?;
        generated::write(
            map,
            "mlApplicationInstanceViewId",
            &self.ml_application_instance_view_id,
        )?;
        generated::write(
            map,
            "triggerMlApplicationInstanceViewFlowDetails",
            &self.trigger_ml_application_instance_view_flow_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InvokeMlApplicationProviderTriggerScheduleActionDetails);
