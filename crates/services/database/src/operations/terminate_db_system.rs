// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Terminates the DB system.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TerminateDbSystem = DELETE "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/TerminateDbSystem";
    facts { without_default_retry(); }
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
