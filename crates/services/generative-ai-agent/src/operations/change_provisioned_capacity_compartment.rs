// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the provisioned capacity to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeProvisionedCapacityCompartment =
        POST "/provisionedCapacities/{provisionedCapacityId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/ProvisionedCapacity/ChangeProvisionedCapacityCompartment";
    facts { with_retry_token(); }
    required {
        provisioned_capacity_id = path "provisionedCapacityId" (String);
        change_provisioned_capacity_compartment_details =
            json(models::ChangeProvisionedCapacityCompartmentDetails);
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
        settled(get_provisioned_capacity, models::ProvisionedCapacity,
            models::ProvisionedCapacityLifecycleState);
    }
}
