// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the function.
    DeleteFunction = DELETE "/functions/{functionId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Function/DeleteFunction";
    required {
        function_id = path "functionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_function); }
}
