// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stack.
    ///
    /// The response has the header `etag`.
    UpdateStack = PUT "/stacks/{stackId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/UpdateStack";
    required {
        stack_id = path "stackId" (String);
        update_stack_details = json(models::UpdateStackDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Stack) }
    then { settled(get_stack, models::Stack, models::StackLifecycleState); }
}
