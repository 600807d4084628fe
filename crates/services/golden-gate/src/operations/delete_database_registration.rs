// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the database registration.
    ///
    /// The response has the headers `opc-work-request-id` and `sunset`.
    DeleteDatabaseRegistration = DELETE "/databaseRegistrations/{databaseRegistrationId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DatabaseRegistration/DeleteDatabaseRegistration";
    required {
        database_registration_id = path "databaseRegistrationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_database_registration); }
}
