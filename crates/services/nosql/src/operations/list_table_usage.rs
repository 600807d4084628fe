// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the table usage.
    ListTableUsage = GET "/tables/{tableNameOrId}/usage",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/ListTableUsage";
    required {
        table_name_or_id = path "tableNameOrId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::TableUsageCollection),
        items(models::TableUsageSummary = |page| page.items.unwrap_or_default()),
    }
}
