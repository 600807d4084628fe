// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the uploads.
    ///
    /// The response has the header `opc-total-items`.
    ListUploads = GET "/namespaces/{namespaceName}/uploads",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/ListUploads";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeUpdated`. The default order is ascending for `name`
        /// and descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListUploadsSortBy);
        /// The warnings filter.
        warnings_filter = query "warningsFilter" (models::ListUploadsWarningsFilter);
    }
    returns { pages(models::UploadCollection), items(models::UploadSummary = |page| page.items) }
}
