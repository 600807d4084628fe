// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stack to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStackCompartment = POST "/stacks/{stackId}/actions/changeCompartment";
    required {
        stack_id = path "stackId" (String);
        change_stack_compartment_details = json(models::ChangeStackCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stack, models::Stack, models::StackLifecycleState); }
}
