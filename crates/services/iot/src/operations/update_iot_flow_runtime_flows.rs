// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

operation! {
    /// Updates the IoT flow runtime flows.
    UpdateIotFlowRuntimeFlows = PUT "/iotFlowRuntimes/{iotFlowRuntimeId}/flows",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/UpdateIotFlowRuntimeFlows";
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
        body = json(Value);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(BTreeMap<String, Value>) }
}
