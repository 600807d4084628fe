// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the unified audit policies.
    ListUnifiedAuditPolicies = GET "/unifiedAuditPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicyCollection/ListUnifiedAuditPolicies";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the security policy.
        security_policy_id = query "securityPolicyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::UnifiedAuditPolicyLifecycleState);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListUnifiedAuditPoliciesAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the object is seeded, as opposed to user-defined.
        is_seeded = query "isSeeded" (bool);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the definition of the unified audit policy.
        unified_audit_policy_definition_id = query "unifiedAuditPolicyDefinitionId" (String);
        /// Filters by the OCID of the unified audit policy.
        unified_audit_policy_id = query "unifiedAuditPolicyId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListUnifiedAuditPoliciesSortBy);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::UnifiedAuditPolicyCollection),
        items(models::UnifiedAuditPolicySummary = |page| page.items),
    }
}
