// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the function.
    ///
    /// The response has the header `etag`.
    UpdateFunction = PUT "/functions/{functionId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Function/UpdateFunction";
    required {
        function_id = path "functionId" (String);
        update_function_details = json(models::UpdateFunctionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_function, models::Function, models::FunctionLifecycleState); }
}
