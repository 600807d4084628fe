// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database registration.
    ///
    /// The response has the headers `opc-work-request-id` and `sunset`.
    UpdateDatabaseRegistration = PUT "/databaseRegistrations/{databaseRegistrationId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DatabaseRegistration/UpdateDatabaseRegistration";
    facts { with_secret_fields(&["password", "wallet"]); }
    required {
        database_registration_id = path "databaseRegistrationId" (String);
        update_database_registration_details = json(models::UpdateDatabaseRegistrationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_registration, models::DatabaseRegistration,
            models::DatabaseRegistrationLifecycleState);
    }
}
