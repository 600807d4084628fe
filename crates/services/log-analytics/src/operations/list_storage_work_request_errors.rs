// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the storage work request errors.
    ListStorageWorkRequestErrors =
        GET "/namespaces/{namespaceName}/storageWorkRequests/{workRequestId}/errors",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListStorageWorkRequestErrors";
    required {
        work_request_id = path "workRequestId" (String);
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListStorageWorkRequestErrorsSortBy);
    }
    returns {
        pages(models::WorkRequestErrorCollection),
        items(models::WorkRequestError = |page| page.items),
    }
}
