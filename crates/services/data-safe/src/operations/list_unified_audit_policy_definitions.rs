// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the unified audit policy definitions.
    ListUnifiedAuditPolicyDefinitions = GET "/unifiedAuditPolicyDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicyDefinitionCollection/ListUnifiedAuditPolicyDefinitions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::UnifiedAuditPolicyDefinitionLifecycleState);
        /// Filters by the OCID of the definition of the unified audit policy.
        unified_audit_policy_definition_id = query "unifiedAuditPolicyDefinitionId" (String);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListUnifiedAuditPolicyDefinitionsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the object is seeded, as opposed to user-defined.
        is_seeded = query "isSeeded" (bool);
        /// The unified audit policy category.
        unified_audit_policy_category = query "unifiedAuditPolicyCategory"
            (models::ListUnifiedAuditPolicyDefinitionsUnifiedAuditPolicyCategory);
        /// The unified audit policy name.
        unified_audit_policy_name = query "unifiedAuditPolicyName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListUnifiedAuditPolicyDefinitionsSortBy);
    }
    returns {
        pages(models::UnifiedAuditPolicyDefinitionCollection),
        items(models::UnifiedAuditPolicyDefinitionSummary = |page| page.items),
    }
}
