// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subscriptions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSubscriptions = GET "/subscriptions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The number of the subscription plan.
        plan_number = query "planNumber" (String);
        /// The ID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The email address of the buyer.
        buyer_email = query "buyerEmail" (String);
        /// Whether the response contains information about commits.
        is_commit_info_required = query "isCommitInfoRequired" (bool);
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubscriptionsSortBy);
    }
    returns { pages(Vec<models::SubscriptionSummary>), items(models::SubscriptionSummary) }
}
