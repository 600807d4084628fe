// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the SQL firewall policy analytics.
    ListSqlFirewallPolicyAnalytics = GET "/sqlFirewallPolicyAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicyAnalyticsCollection/ListSqlFirewallPolicyAnalytics";
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
        access_level = query "accessLevel" (models::ListSqlFirewallPolicyAnalyticsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListSqlFirewallPolicyAnalyticsGroupBy]);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::ListSqlFirewallPolicyAnalyticsLifecycleState);
        /// The OCID of the security policy.
        security_policy_id = query "securityPolicyId" (String);
        /// The start time.
        time_started = query "timeStarted" (DateTime<Utc>);
        /// The end time.
        time_ended = query "timeEnded" (DateTime<Utc>);
    }
    returns {
        pages(models::SqlFirewallPolicyAnalyticsCollection),
        items(models::SqlFirewallPolicyAggregation = |page| page.items),
    }
}
