// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the stack.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteStack = DELETE "/stacks/{stackId}";
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
