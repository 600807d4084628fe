// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the patch management.
    ///
    /// The response has the header `etag`.
    GetPatchManagement = GET "/patchManagement";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The release version of the database.
        database_release = query "databaseRelease" (String);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::GetPatchManagementLifecycleState);
        /// Filters by the start time: at or after this time.
        time_started_greater_than_or_equal_to = query "timeStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the start time: before this time.
        time_started_less_than = query "timeStartedLessThan" (DateTime<Utc>);
    }
    returns { json(models::DblmPatchManagement) }
}
