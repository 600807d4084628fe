// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates the IoT flow runtime.
    DeactivateIotFlowRuntime = POST "/iotFlowRuntimes/{iotFlowRuntimeId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/DeactivateIotFlowRuntime";
    facts { with_retry_token(); }
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_iot_flow_runtime, models::IotFlowRuntime, models::IotFlowRuntimeLifecycleState);
    }
}
