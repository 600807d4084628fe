// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the governance instance.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateGovernanceInstance = PUT "/governanceInstances/{governanceInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstance/UpdateGovernanceInstance";
    required {
        governance_instance_id = path "governanceInstanceId" (String);
        update_governance_instance_details = json(models::UpdateGovernanceInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GovernanceInstance) }
    then {
        settled(get_governance_instance, models::GovernanceInstance,
            models::GovernanceInstanceLifecycleState);
    }
}
