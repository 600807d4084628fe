// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the overlapping recalls.
    ListOverlappingRecalls = GET "/namespaces/{namespaceName}/storage/overlappingRecalls",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListOverlappingRecalls";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeDataStarted`. The default order is descending for
        /// `timeDataStarted`.
        sort_by = query "sortBy" (models::ListOverlappingRecallsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the start of the time interval of the data.
        time_data_started = query "timeDataStarted" (DateTime<Utc>);
        /// Filters by the end of the time interval of the data.
        time_data_ended = query "timeDataEnded" (DateTime<Utc>);
    }
    returns {
        pages(models::OverlappingRecallCollection),
        items(models::OverlappingRecallSummary = |page| page.items),
    }
}
