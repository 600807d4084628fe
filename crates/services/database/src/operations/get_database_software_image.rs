// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database software image.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDatabaseSoftwareImage = GET "/databaseSoftwareImages/{databaseSoftwareImageId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSoftwareImage/GetDatabaseSoftwareImage";
    facts { without_default_retry(); }
    required {
        database_software_image_id = path "databaseSoftwareImageId" (String);
    }
    returns {
        json(models::DatabaseSoftwareImage),
        state(models::DatabaseSoftwareImageLifecycleState),
    }
}
