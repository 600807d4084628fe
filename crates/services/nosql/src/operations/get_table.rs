// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the table.
    ///
    /// The response has the header `etag`.
    GetTable = GET "/tables/{tableNameOrId}",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/GetTable";
    required {
        table_name_or_id = path "tableNameOrId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Table), state(models::TableLifecycleState) }
}
