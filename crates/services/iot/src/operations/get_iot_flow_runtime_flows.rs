// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

operation! {
    /// Gets the IoT flow runtime flows.
    ///
    /// The response has the header `etag`.
    GetIotFlowRuntimeFlows = GET "/iotFlowRuntimes/{iotFlowRuntimeId}/flows",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/GetIotFlowRuntimeFlows";
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
    }
    returns { json(BTreeMap<String, Value>) }
}
