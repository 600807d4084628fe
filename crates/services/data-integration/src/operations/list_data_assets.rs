// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data assets.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDataAssets = GET "/workspaces/{workspaceId}/dataAssets",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DataAsset/ListDataAssets";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The type.
        type_ = query "type" (String);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListDataAssetsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::DataAssetSummaryCollection),
        items(models::DataAssetSummary = |page| page.items),
    }
}
