// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP call that invokes a trigger of an ML application instance view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeMlApplicationProviderTriggerScheduleActionDetails {
    /// The OCID of the ML application instance view.
    pub ml_application_instance_view_id: String,
    /// The trigger to invoke, with its parameters.
    pub trigger_ml_application_instance_view_flow_details:
        models::TriggerMlApplicationInstanceViewFlowDetails,
}

model! {
    InvokeMlApplicationProviderTriggerScheduleActionDetails, "httpActionType" = "INVOKE_ML_APPLICATION_PROVIDER_TRIGGER" {
        required {
            ml_application_instance_view_id = "mlApplicationInstanceViewId",
                with_ml_application_instance_view_id(String);
            trigger_ml_application_instance_view_flow_details =
                "triggerMlApplicationInstanceViewFlowDetails",
                with_trigger_ml_application_instance_view_flow_details(models::TriggerMlApplicationInstanceViewFlowDetails);
        }
    }
}
