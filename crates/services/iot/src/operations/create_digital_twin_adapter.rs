// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital twin adapter.
    ///
    /// The response has the header `etag`.
    CreateDigitalTwinAdapter = POST "/digitalTwinAdapters",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinAdapter/CreateDigitalTwinAdapter";
    facts { with_retry_token(); }
    required {
        create_digital_twin_adapter_details = json(models::CreateDigitalTwinAdapterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DigitalTwinAdapter) }
    then {
        settled(get_digital_twin_adapter, models::DigitalTwinAdapter,
            models::DigitalTwinAdapterLifecycleState);
        with_id("digitalTwinAdapterId", "id");
    }
}
