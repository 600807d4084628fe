// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the environment to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeEnvironmentCompartment = POST "/environments/{environmentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Environment/ChangeEnvironmentCompartment";
    facts { with_retry_token(); }
    required {
        environment_id = path "environmentId" (String);
        change_environment_compartment_details = json(models::ChangeEnvironmentCompartmentDetails);
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
    then { settled(get_environment, models::Environment, models::EnvironmentLifecycleState); }
}
