// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the governance instance configuration.
    ///
    /// The response has the header `etag`.
    GetGovernanceInstanceConfiguration = GET "/governanceInstances/configuration",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstanceConfiguration/GetGovernanceInstanceConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::GovernanceInstanceConfiguration) }
}
