// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB system.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDbSystem = PUT "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/UpdateDbSystem";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        update_db_system_details = json(models::UpdateDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::DbSystem) }
    then { settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState); }
}
