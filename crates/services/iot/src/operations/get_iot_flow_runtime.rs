// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IoT flow runtime.
    ///
    /// The response has the header `etag`.
    GetIotFlowRuntime = GET "/iotFlowRuntimes/{iotFlowRuntimeId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/GetIotFlowRuntime";
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
    }
    returns { json(models::IotFlowRuntime), state(models::IotFlowRuntimeLifecycleState) }
}
