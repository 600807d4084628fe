// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external DB system.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateExternalDbSystem = POST "/externalDbSystems",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystem/CreateExternalDbSystem";
    facts { with_retry_token(); }
    required {
        create_external_db_system_details = json(models::CreateExternalDbSystemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalDbSystem) }
    then {
        settled(get_external_db_system, models::ExternalDbSystem,
            models::ExternalDbSystemLifecycleState);
        with_id("externalDbSystemId", "id");
    }
}
