// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compliance policy rules.
    ListCompliancePolicyRules = GET "/compliancePolicyRules",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicyRuleCollection/ListCompliancePolicyRules";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::CompliancePolicyRuleLifecycleState);
        /// The name of the patch.
        patch_name = query "patchName" (String);
        /// Filters by the ID of the compliance policy.
        compliance_policy_id = query "compliancePolicyId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListCompliancePolicyRulesSortBy);
    }
    returns {
        pages(models::CompliancePolicyRuleCollection),
        items(models::CompliancePolicyRuleSummary = |page| page.items),
    }
}
