// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the functions runtime version.
    GetFunctionsRuntimeVersion = GET "/functionsRuntimeVersions/{functionsRuntimeVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/FunctionsRuntimeVersion/GetFunctionsRuntimeVersion";
    required {
        functions_runtime_version_id = path "functionsRuntimeVersionId" (String);
    }
    returns {
        json(models::FunctionsRuntimeVersion),
        state(models::FunctionsRuntimeVersionLifecycleState),
    }
}
