// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the functions runtime.
    GetFunctionsRuntime = GET "/functionsRuntimes/{functionsRuntimeId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/FunctionsRuntime/GetFunctionsRuntime";
    required {
        functions_runtime_id = path "functionsRuntimeId" (String);
    }
    returns { json(models::FunctionsRuntime), state(models::FunctionsRuntimeLifecycleState) }
}
