// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the email IP pools.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEmailIpPools = GET "/emailIpPools",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailIpPoolCollection/ListEmailIpPools";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::EmailIpPoolLifecycleState);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `TIMECREATED`.
        sort_by = query "sortBy" (models::ListEmailIpPoolsSortBy);
    }
    returns {
        pages(models::EmailIpPoolCollection),
        items(models::EmailIpPoolSummary = |page| page.items),
    }
}
