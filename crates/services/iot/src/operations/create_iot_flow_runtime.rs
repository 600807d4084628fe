// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an IoT flow runtime.
    CreateIotFlowRuntime = POST "/iotFlowRuntimes",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/CreateIotFlowRuntime";
    facts { with_retry_token(); }
    required {
        create_iot_flow_runtime_details = json(models::CreateIotFlowRuntimeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IotFlowRuntime) }
    then {
        settled(get_iot_flow_runtime, models::IotFlowRuntime, models::IotFlowRuntimeLifecycleState);
        with_id("iotFlowRuntimeId", "id");
    }
}
