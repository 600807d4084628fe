// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SDKs.
    ListSdks = GET "/sdks",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Sdk/ListSdks";
    optional {
        /// Filters by the OCID of the SDK.
        sdk_id = query "sdkId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SdkLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListSdksSortBy);
        /// The OCID of the API.
        api_id = query "apiId" (String);
    }
    returns { pages(models::SdkCollection), items(models::SdkSummary = |page| page.items) }
}
