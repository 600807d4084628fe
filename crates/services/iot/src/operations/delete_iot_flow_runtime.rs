// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the IoT flow runtime.
    DeleteIotFlowRuntime = DELETE "/iotFlowRuntimes/{iotFlowRuntimeId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotFlowRuntime/DeleteIotFlowRuntime";
    required {
        iot_flow_runtime_id = path "iotFlowRuntimeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_iot_flow_runtime); }
}
