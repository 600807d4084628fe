// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database software image.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabaseSoftwareImage =
        GET "/autonomousDatabaseSoftwareImages/{autonomousDatabaseSoftwareImageId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseSoftwareImage/GetAutonomousDatabaseSoftwareImage";
    facts { without_default_retry(); }
    required {
        autonomous_database_software_image_id = path "autonomousDatabaseSoftwareImageId" (String);
    }
    returns {
        json(models::AutonomousDatabaseSoftwareImage),
        state(models::AutonomousDatabaseSoftwareImageLifecycleState),
    }
}
