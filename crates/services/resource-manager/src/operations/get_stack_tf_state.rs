// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the stack TF state.
    GetStackTfState = GET "/stacks/{stackId}/tfState",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/GetStackTfState";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        stack_id = path "stackId" (String);
    }
    returns { stream }
}
