// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the availability histories.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAvailabilityHistories = GET "/managementAgents/{managementAgentId}/availabilityHistories",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/ListAvailabilityHistories";
    facts { without_default_retry(); }
    required {
        management_agent_id = path "managementAgentId" (String);
    }
    optional {
        /// Filters by the end time of the availability status: after this time.
        time_availability_status_ended_greater_than = query "timeAvailabilityStatusEndedGreaterThan"
            (DateTime<Utc>);
        /// Filters by the start time of the availability status: before this time.
        time_availability_status_started_less_than = query "timeAvailabilityStatusStartedLessThan"
            (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for
        /// `timeAvailabilityStatusStarted`.
        sort_by = query "sortBy" (models::ListAvailabilityHistoriesSortBy);
    }
    returns {
        pages(Vec<models::AvailabilityHistorySummary>),
        items(models::AvailabilityHistorySummary),
    }
}
