// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous database software image.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousDatabaseSoftwareImage =
        PUT "/autonomousDatabaseSoftwareImages/{autonomousDatabaseSoftwareImageId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseSoftwareImage/UpdateAutonomousDatabaseSoftwareImage";
    facts { without_default_retry(); }
    required {
        autonomous_database_software_image_id = path "autonomousDatabaseSoftwareImageId" (String);
        update_autonomous_database_software_image_details =
            json(models::UpdateAutonomousDatabaseSoftwareImageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousDatabaseSoftwareImage) }
    then {
        settled(get_autonomous_database_software_image, models::AutonomousDatabaseSoftwareImage,
            models::AutonomousDatabaseSoftwareImageLifecycleState);
    }
}
