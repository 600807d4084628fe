// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the recalled data.
    ListRecalledData = GET "/namespaces/{namespaceName}/storage/recalledData",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListRecalledData";
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
        sort_by = query "sortBy" (models::ListRecalledDataSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the start of the time interval of the data: at or after this time.
        time_data_started_greater_than_or_equal = query "timeDataStartedGreaterThanOrEqual"
            (DateTime<Utc>);
        /// Filters by the end of the time interval of the data: before this time.
        time_data_ended_less_than = query "timeDataEndedLessThan" (DateTime<Utc>);
    }
    returns {
        pages(models::RecalledDataCollection),
        items(models::RecalledData = |page| page.items),
    }
}
