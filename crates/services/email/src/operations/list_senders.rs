// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the senders.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSenders = GET "/senders",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Sender/ListSenders";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SenderLifecycleState);
        /// The domain.
        domain = query "domain" (String);
        /// Filters by the email address.
        email_address = query "emailAddress" (String);
        /// Filters by the OCID of the email IP pool.
        email_ip_pool_id = query "emailIpPoolId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSendersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::SenderSummary>), items(models::SenderSummary) }
}
