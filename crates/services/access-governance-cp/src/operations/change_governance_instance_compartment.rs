// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the governance instance to another compartment.
    ChangeGovernanceInstanceCompartment =
        POST "/governanceInstances/{governanceInstanceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstance/ChangeGovernanceInstanceCompartment";
    facts { with_retry_token(); }
    required {
        governance_instance_id = path "governanceInstanceId" (String);
        change_governance_instance_compartment_details =
            json(models::ChangeGovernanceInstanceCompartmentDetails);
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
        settled(get_governance_instance, models::GovernanceInstance,
            models::GovernanceInstanceLifecycleState);
    }
}
