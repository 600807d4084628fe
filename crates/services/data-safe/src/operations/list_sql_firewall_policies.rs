// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the SQL firewall policies.
    ListSqlFirewallPolicies = GET "/sqlFirewallPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicyCollection/ListSqlFirewallPolicies";
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
        access_level = query "accessLevel" (models::ListSqlFirewallPoliciesAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the security policy.
        security_policy_id = query "securityPolicyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SqlFirewallPolicyLifecycleState);
        /// Filters by the OCID of the SQL Firewall policy.
        sql_firewall_policy_id = query "sqlFirewallPolicyId" (String);
        /// Filters by the database user name.
        db_user_name = query "dbUserName" (String);
        /// Filters by the action on a violation of the SQL Firewall policy.
        violation_action = query "violationAction" (models::ListSqlFirewallPoliciesViolationAction);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListSqlFirewallPoliciesSortBy);
    }
    returns {
        pages(models::SqlFirewallPolicyCollection),
        items(models::SqlFirewallPolicySummary = |page| page.items),
    }
}
