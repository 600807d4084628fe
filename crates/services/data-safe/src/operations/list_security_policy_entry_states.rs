// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security policy entry states.
    ListSecurityPolicyEntryStates =
        GET "/securityPolicyDeployments/{securityPolicyDeploymentId}/securityPolicyEntryStates",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyEntryStateCollection/ListSecurityPolicyEntryStates";
    required {
        security_policy_deployment_id = path "securityPolicyDeploymentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the status of the deployment of the security policy.
        deployment_status = query "deploymentStatus"
            (models::SecurityPolicyEntryStateDeploymentStatus);
        /// Filters by the OCID of the security policy entry.
        security_policy_entry_id = query "securityPolicyEntryId" (String);
        /// The security policy entry type.
        security_policy_entry_type = query "securityPolicyEntryType"
            (models::ListSecurityPolicyEntryStatesSecurityPolicyEntryType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
    }
    returns {
        pages(models::SecurityPolicyEntryStateCollection),
        items(models::SecurityPolicyEntryStateSummary = |page| page.items),
    }
}
