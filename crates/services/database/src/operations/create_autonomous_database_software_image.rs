// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an autonomous database software image.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAutonomousDatabaseSoftwareImage = POST "/autonomousDatabaseSoftwareImages",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseSoftwareImage/CreateAutonomousDatabaseSoftwareImage";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_autonomous_database_software_image_details =
            json(models::CreateAutonomousDatabaseSoftwareImageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutonomousDatabaseSoftwareImage) }
    then {
        settled(get_autonomous_database_software_image, models::AutonomousDatabaseSoftwareImage,
            models::AutonomousDatabaseSoftwareImageLifecycleState);
        with_id("autonomousDatabaseSoftwareImageId", "id");
    }
}
