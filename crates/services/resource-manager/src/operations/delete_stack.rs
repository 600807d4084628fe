// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the stack.
    DeleteStack = DELETE "/stacks/{stackId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/DeleteStack";
    required {
        stack_id = path "stackId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_stack); }
}
