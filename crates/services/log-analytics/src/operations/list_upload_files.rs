// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the upload files.
    ListUploadFiles = GET "/namespaces/{namespaceName}/uploads/{uploadReference}/files",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/ListUploadFiles";
    required {
        namespace_name = path "namespaceName" (String);
        upload_reference = path "uploadReference" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUploadFilesSortBy);
        /// The search str.
        search_str = query "searchStr" (String);
        /// Filters by the status.
        status = query_each "status" ([models::ListUploadFilesStatus]);
    }
    returns {
        pages(models::UploadFileCollection),
        items(models::UploadFileSummary = |page| page.items),
    }
}
