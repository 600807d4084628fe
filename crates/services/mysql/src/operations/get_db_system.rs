// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system.
    ///
    /// The response has the header `etag`.
    GetDbSystem = GET "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystem/GetDbSystem";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::DbSystem), state(models::DbSystemLifecycleState) }
}
