// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the database registration to another compartment.
    ///
    /// The response has the headers `opc-work-request-id` and `sunset`.
    ChangeDatabaseRegistrationCompartment =
        POST "/databaseRegistrations/{databaseRegistrationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DatabaseRegistration/ChangeDatabaseRegistrationCompartment";
    facts { with_retry_token(); }
    required {
        database_registration_id = path "databaseRegistrationId" (String);
        change_database_registration_compartment_details =
            json(models::ChangeDatabaseRegistrationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_database_registration, models::DatabaseRegistration,
            models::DatabaseRegistrationLifecycleState);
    }
}
