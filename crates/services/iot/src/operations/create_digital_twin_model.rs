// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital twin model.
    ///
    /// The response has the header `etag`.
    CreateDigitalTwinModel = POST "/digitalTwinModels",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinModel/CreateDigitalTwinModel";
    facts { with_retry_token(); }
    required {
        create_digital_twin_model_details = json(models::CreateDigitalTwinModelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DigitalTwinModel) }
    then {
        settled(get_digital_twin_model, models::DigitalTwinModel,
            models::DigitalTwinModelLifecycleState);
        with_id("digitalTwinModelId", "id");
    }
}
