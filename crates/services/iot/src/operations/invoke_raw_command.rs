// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Invokes the raw command.
    ///
    /// The response has the header `location`.
    InvokeRawCommand =
        POST "/digitalTwinInstances/{digitalTwinInstanceId}/actions/invokeRawCommand",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/InvokeRawCommand";
    facts { with_retry_token(); }
    required {
        digital_twin_instance_id = path "digitalTwinInstanceId" (String);
        invoke_raw_command_details = json(models::InvokeRawCommandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_digital_twin_instance, models::DigitalTwinInstance,
            models::DigitalTwinInstanceLifecycleState);
    }
}
