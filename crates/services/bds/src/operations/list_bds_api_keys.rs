// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BDS API keys.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBdsApiKeys = GET "/bdsInstances/{bdsInstanceId}/apiKeys",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsApiKey/ListBdsApiKeys";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BdsApiKeyLifecycleState);
        /// The OCID of the user.
        user_id = query "userId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListBdsApiKeysSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The display name.
        display_name = query "displayName" (String);
    }
    returns { pages(Vec<models::BdsApiKeySummary>), items(models::BdsApiKeySummary) }
}
