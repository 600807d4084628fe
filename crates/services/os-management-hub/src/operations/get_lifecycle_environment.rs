// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lifecycle environment.
    ///
    /// The response has the header `etag`.
    GetLifecycleEnvironment = GET "/lifecycleEnvironments/{lifecycleEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleEnvironment/GetLifecycleEnvironment";
    required {
        lifecycle_environment_id = path "lifecycleEnvironmentId" (String);
    }
    returns {
        json(models::LifecycleEnvironment),
        state(models::LifecycleEnvironmentLifecycleState),
    }
}
