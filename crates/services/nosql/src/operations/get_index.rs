// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the index.
    ///
    /// The response has the header `etag`.
    GetIndex = GET "/tables/{tableNameOrId}/indexes/{indexName}",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Index/GetIndex";
    required {
        table_name_or_id = path "tableNameOrId" (String);
        index_name = path "indexName" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Index), state(models::IndexLifecycleState) }
}
