// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the SQL collection.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSqlCollection = PUT "/sqlCollections/{sqlCollectionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollection/UpdateSqlCollection";
    required {
        sql_collection_id = path "sqlCollectionId" (String);
        update_sql_collection_details = json(models::UpdateSqlCollectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_sql_collection, models::SqlCollection, models::SqlLifecycleState); }
}
