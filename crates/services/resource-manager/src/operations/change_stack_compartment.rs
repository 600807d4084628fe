// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stack to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStackCompartment = POST "/stacks/{stackId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/ChangeStackCompartment";
    facts { with_retry_token(); }
    required {
        stack_id = path "stackId" (String);
        change_stack_compartment_details = json(models::ChangeStackCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_stack, models::Stack, models::StackLifecycleState); }
}
