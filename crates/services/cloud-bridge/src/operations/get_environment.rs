// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the environment.
    ///
    /// The response has the header `etag`.
    GetEnvironment = GET "/environments/{environmentId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Environment/GetEnvironment";
    required {
        environment_id = path "environmentId" (String);
    }
    returns { json(models::Environment), state(models::EnvironmentLifecycleState) }
}
