// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the billing schedules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBillingSchedules = GET "/billingSchedules";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        subscription_id = query "subscriptionId" (String);
    }
    optional {
        /// The ID of the subscribed service.
        subscribed_service_id = query "subscribedServiceId" (String);
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListBillingSchedulesSortBy);
        /// The name of the OCI home region. Required if it is not `us-ashburn-1`.
        x_one_origin_region = header "x-one-origin-region" (String);
    }
    returns { pages(Vec<models::BillingScheduleSummary>), items(models::BillingScheduleSummary) }
}
