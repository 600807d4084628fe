// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the lifecycle environment to another compartment.
    ChangeLifecycleEnvironmentCompartment =
        POST "/lifecycleEnvironments/{lifecycleEnvironmentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleEnvironment/ChangeLifecycleEnvironmentCompartment";
    facts { with_retry_token(); }
    required {
        lifecycle_environment_id = path "lifecycleEnvironmentId" (String);
        change_lifecycle_environment_compartment_details =
            json(models::ChangeLifecycleEnvironmentCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_lifecycle_environment, models::LifecycleEnvironment,
            models::LifecycleEnvironmentLifecycleState);
    }
}
