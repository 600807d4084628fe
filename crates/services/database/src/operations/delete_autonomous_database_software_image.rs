// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the autonomous database software image.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAutonomousDatabaseSoftwareImage =
        DELETE "/autonomousDatabaseSoftwareImages/{autonomousDatabaseSoftwareImageId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseSoftwareImage/DeleteAutonomousDatabaseSoftwareImage";
    facts { without_default_retry(); }
    required {
        autonomous_database_software_image_id = path "autonomousDatabaseSoftwareImageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_autonomous_database_software_image); }
}
