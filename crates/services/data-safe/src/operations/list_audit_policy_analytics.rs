// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the audit policy analytics.
    ListAuditPolicyAnalytics = GET "/auditPolicyAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditPolicyAnalyticCollection/ListAuditPolicyAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAuditPolicyAnalyticsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListAuditPolicyAnalyticsGroupBy]);
        /// The category of the audit policy.
        audit_policy_category = query "auditPolicyCategory"
            (models::ListAuditPolicyAnalyticsAuditPolicyCategory);
        /// The name of the audit policy.
        audit_policy_name = query "auditPolicyName" (String);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListAuditPolicyAnalyticsLifecycleState);
    }
    returns {
        pages(models::AuditPolicyAnalyticCollection),
        items(models::AuditPolicyAggregationItems = |page| page.items),
    }
}
