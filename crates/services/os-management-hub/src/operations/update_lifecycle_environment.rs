// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the lifecycle environment.
    ///
    /// The response has the header `etag`.
    UpdateLifecycleEnvironment = PUT "/lifecycleEnvironments/{lifecycleEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleEnvironment/UpdateLifecycleEnvironment";
    required {
        lifecycle_environment_id = path "lifecycleEnvironmentId" (String);
        update_lifecycle_environment_details = json(models::UpdateLifecycleEnvironmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LifecycleEnvironment) }
    then {
        settled(get_lifecycle_environment, models::LifecycleEnvironment,
            models::LifecycleEnvironmentLifecycleState);
    }
}
