// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital twin instance.
    ///
    /// The response has the header `etag`.
    CreateDigitalTwinInstance = POST "/digitalTwinInstances",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/CreateDigitalTwinInstance";
    facts { with_retry_token(); }
    required {
        create_digital_twin_instance_details = json(models::CreateDigitalTwinInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DigitalTwinInstance) }
    then {
        settled(get_digital_twin_instance, models::DigitalTwinInstance,
            models::DigitalTwinInstanceLifecycleState);
        with_id("digitalTwinInstanceId", "id");
    }
}
