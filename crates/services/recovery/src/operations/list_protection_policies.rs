// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the protection policies.
    ListProtectionPolicies = GET "/protectionPolicies",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectionPolicyCollection/ListProtectionPolicies";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ProtectionPolicyLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the protection policy.
        protection_policy_id = query "protectionPolicyId" (String);
        /// The owner.
        owner = query "owner" (models::ListProtectionPoliciesOwner);
        /// Filters by whether backups must stay in the cloud service environment of the database.
        must_enforce_cloud_locality = query "mustEnforceCloudLocality" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListProtectionPoliciesSortBy);
    }
    returns {
        pages(models::ProtectionPolicyCollection),
        items(models::ProtectionPolicySummary = |page| page.items),
    }
}
