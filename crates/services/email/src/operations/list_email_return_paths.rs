// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the email return paths.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEmailReturnPaths = GET "/emailReturnPaths",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailReturnPath/ListEmailReturnPaths";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the email domain that the return path belongs to.
        parent_resource_id = query "parentResourceId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::EmailReturnPathLifecycleState);
        /// The field to sort by. Default: `TIMECREATED`.
        sort_by = query "sortBy" (models::ListEmailReturnPathsSortBy);
    }
    returns {
        pages(models::EmailReturnPathCollection),
        items(models::EmailReturnPathSummary = |page| page.items),
    }
}
