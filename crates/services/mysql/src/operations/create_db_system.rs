// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DB system.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDbSystem = POST "/dbSystems",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystem/CreateDbSystem";
    facts {
        with_retry_token();
        with_secret_fields(&["adminPassword", "sourcePassword", "sourceUrl"]);
    }
    required {
        create_db_system_details = json(models::CreateDbSystemDetails);
    }
    optional {
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
