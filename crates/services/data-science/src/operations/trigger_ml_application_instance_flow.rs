// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Invokes a trigger of an ML application instance, which starts its flow. Only for consumers.
    ///
    /// The response has the header `opc-work-request-id`.
    TriggerMlApplicationInstanceFlow =
        POST "/mlApplicationInstances/{mlApplicationInstanceId}/actions/trigger",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/TriggerMlApplicationInstanceFlow";
    facts { with_retry_token(); }
    required {
        ml_application_instance_id = path "mlApplicationInstanceId" (String);
        trigger_ml_application_instance_flow_details =
            json(models::TriggerMlApplicationInstanceFlowDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_ml_application_instance, models::MlApplicationInstance,
            models::MlApplicationInstanceLifecycleState);
    }
}
