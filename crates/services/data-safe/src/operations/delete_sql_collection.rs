// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the SQL collection.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSqlCollection = DELETE "/sqlCollections/{sqlCollectionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollection/DeleteSqlCollection";
    required {
        sql_collection_id = path "sqlCollectionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sql_collection); }
}
