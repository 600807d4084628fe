// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data source events.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDataSourceEvents = GET "/dataSources/{dataSourceId}/events",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataSource/ListDataSourceEvents";
    facts { without_default_retry(); }
    required {
        data_source_id = path "dataSourceId" (String);
    }
    optional {
        /// Filters by the region.
        region = query "region" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListDataSourceEventsSortBy);
    }
    returns {
        pages(models::DataSourceEventCollection),
        items(models::DataSourceEventSummary = |page| page.items),
    }
}
