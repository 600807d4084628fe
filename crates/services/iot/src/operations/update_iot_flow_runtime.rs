// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IoT flow runtime.
    UpdateIotFlowRuntime = PUT "/iotFlowRuntimes/{iotFlowRuntimeId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/UpdateIotFlowRuntime";
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
        update_iot_flow_runtime_details = json(models::UpdateIotFlowRuntimeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_iot_flow_runtime, models::IotFlowRuntime, models::IotFlowRuntimeLifecycleState);
    }
}
