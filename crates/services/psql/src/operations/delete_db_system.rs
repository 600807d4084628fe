// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DB system.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDbSystem = DELETE "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/DeleteDbSystem";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_db_system); }
}
