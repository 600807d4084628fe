// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SQL collection.
    ///
    /// The response has the header `etag`.
    GetSqlCollection = GET "/sqlCollections/{sqlCollectionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollection/GetSqlCollection";
    required {
        sql_collection_id = path "sqlCollectionId" (String);
    }
    returns { json(models::SqlCollection), state(models::SqlLifecycleState) }
}
