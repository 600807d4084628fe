// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database software image.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDatabaseSoftwareImage = PUT "/databaseSoftwareImages/{databaseSoftwareImageId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSoftwareImage/UpdateDatabaseSoftwareImage";
    facts { without_default_retry(); }
    required {
        database_software_image_id = path "databaseSoftwareImageId" (String);
        update_database_software_image_details = json(models::UpdateDatabaseSoftwareImageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseSoftwareImage) }
    then {
        settled(get_database_software_image, models::DatabaseSoftwareImage,
            models::DatabaseSoftwareImageLifecycleState);
    }
}
