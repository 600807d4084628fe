// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the governance instance.
    ///
    /// The response has the header `etag`.
    GetGovernanceInstance = GET "/governanceInstances/{governanceInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstance/GetGovernanceInstance";
    required {
        governance_instance_id = path "governanceInstanceId" (String);
    }
    returns { json(models::GovernanceInstance), state(models::GovernanceInstanceLifecycleState) }
}
