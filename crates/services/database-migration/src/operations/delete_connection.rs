// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the connection.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteConnection = DELETE "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Connection/DeleteConnection";
    required {
        connection_id = path "connectionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_connection); }
}
