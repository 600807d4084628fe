// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data verification detail.
    ///
    /// The response has the header `etag`.
    GetDataVerificationDetail = GET "/migrations/{migrationId}/dataVerification/detail",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/DataVerificationDetail/GetDataVerificationDetail";
    required {
        migration_id = path "migrationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        json(models::DataVerificationDetail),
        state(models::DataVerificationDetailLifecycleState),
    }
}
