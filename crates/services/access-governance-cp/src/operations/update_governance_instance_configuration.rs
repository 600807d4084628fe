// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the governance instance configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateGovernanceInstanceConfiguration = PUT "/governanceInstances/configuration",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstance/UpdateGovernanceInstanceConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
        update_governance_instance_configuration_details =
            json(models::UpdateGovernanceInstanceConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GovernanceInstanceConfiguration) }
    then { work_request(); }
}
