// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a service.
    ///
    /// The response has the header `opc-work-request-id`.
    AddService = POST "/stacks/{stackId}/actions/addService";
    required {
        stack_id = path "stackId" (String);
        add_service_details = json(models::AddServiceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stack, models::Stack, models::StackLifecycleState); }
}
