// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database registration.
    ///
    /// The response has the headers `etag`, `opc-work-request-id` and `sunset`.
    CreateDatabaseRegistration = POST "/databaseRegistrations",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DatabaseRegistration/CreateDatabaseRegistration";
    facts {
        with_retry_token();
        with_secret_fields(&["password", "wallet"]);
    }
    required {
        create_database_registration_details = json(models::CreateDatabaseRegistrationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseRegistration) }
    then {
        settled(get_database_registration, models::DatabaseRegistration,
            models::DatabaseRegistrationLifecycleState);
        with_id("databaseRegistrationId", "id");
    }
}
