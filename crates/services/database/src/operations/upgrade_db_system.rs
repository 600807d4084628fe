// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Upgrades the DB system.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpgradeDbSystem = POST "/dbSystems/{dbSystemId}/actions/upgrade",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/UpgradeDbSystem";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        db_system_id = path "dbSystemId" (String);
        upgrade_db_system_details = json(models::UpgradeDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DbSystem) }
    then {
        settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState);
        with_id("dbSystemId", "id");
    }
}
