// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stack.
    ///
    /// The response has the header `etag`.
    GetStack = GET "/stacks/{stackId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/GetStack";
    required {
        stack_id = path "stackId" (String);
    }
    returns { json(models::Stack), state(models::StackLifecycleState) }
}
