// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the email recipients groups.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEmailRecipientsGroups = GET "/usageStatements/{subscriptionId}/emailRecipientsGroups",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/EmailRecipientsGroup/ListEmailRecipientsGroups";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        subscription_id = path "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `displayName`.
        sort_by = query "sortBy" (models::ListEmailRecipientsGroupsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::EmailRecipientsGroupCollection),
        items(models::EmailRecipientsGroupSummary = |page| page.items),
    }
}
