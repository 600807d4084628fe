// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the function.
    ///
    /// The response has the header `etag`.
    GetFunction = GET "/functions/{functionId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Function/GetFunction";
    required {
        function_id = path "functionId" (String);
    }
    returns { json(models::Function), state(models::FunctionLifecycleState) }
}
