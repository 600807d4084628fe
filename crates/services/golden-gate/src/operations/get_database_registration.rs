// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database registration.
    ///
    /// The response has the headers `etag` and `sunset`.
    GetDatabaseRegistration = GET "/databaseRegistrations/{databaseRegistrationId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DatabaseRegistration/GetDatabaseRegistration";
    required {
        database_registration_id = path "databaseRegistrationId" (String);
    }
    returns {
        json(models::DatabaseRegistration),
        state(models::DatabaseRegistrationLifecycleState),
    }
}
