// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the SQL collection log insights.
    ListSqlCollectionLogInsights = GET "/sqlCollections/{sqlCollectionId}/logInsights",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollectionLogInsightsCollection/ListSqlCollectionLogInsights";
    required {
        sql_collection_id = path "sqlCollectionId" (String);
        time_started = query "timeStarted" (DateTime<Utc>);
        time_ended = query "timeEnded" (DateTime<Utc>);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::ListSqlCollectionLogInsightsGroupBy);
    }
    returns {
        pages(models::SqlCollectionLogInsightsCollection),
        items(models::SqlCollectionLogAggregation = |page| page.items),
    }
}
