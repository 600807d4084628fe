// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the steering policies.
    ///
    /// The response has the header `opc-total-items`.
    ListSteeringPolicies = GET "/steeringPolicies",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicy/ListSteeringPolicies";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the OCID of the health check monitor.
        health_check_monitor_id = query "healthCheckMonitorId" (String);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the template of the steering policy, which determines the set and order of
        /// its rules.
        template = query "template" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SteeringPolicyLifecycleState);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListSteeringPoliciesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListSteeringPoliciesScope);
    }
    returns { pages(Vec<models::SteeringPolicySummary>), items(models::SteeringPolicySummary) }
}
