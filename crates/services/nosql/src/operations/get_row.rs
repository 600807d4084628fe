// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the row.
    ///
    /// The response has the header `etag`.
    GetRow = GET "/tables/{tableNameOrId}/rows",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Row/GetRow";
    required {
        table_name_or_id = path "tableNameOrId" (String);
        key = query_each "key" ([String]);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The consistency of the read operation.
        consistency = query "consistency" (models::GetRowConsistency);
        /// The timeout in milliseconds.
        timeout_in_ms = query "timeoutInMs" (i64);
    }
    returns { json(models::Row) }
}
