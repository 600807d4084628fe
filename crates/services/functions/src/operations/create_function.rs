// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a function.
    ///
    /// The response has the header `etag`.
    CreateFunction = POST "/functions",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Function/CreateFunction";
    required {
        create_function_details = json(models::CreateFunctionDetails);
    }
    returns { json(models::Function) }
    then {
        settled(get_function, models::Function, models::FunctionLifecycleState);
        with_id("functionId", "id");
    }
}
