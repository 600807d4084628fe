// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the enrollment status.
    ///
    /// The response has the header `etag`.
    UpdateEnrollmentStatus = PUT "/enrollmentStatus/{enrollmentStatusId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/EnrollmentStatus/UpdateEnrollmentStatus";
    required {
        enrollment_status_id = path "enrollmentStatusId" (String);
        update_enrollment_status_details = json(models::UpdateEnrollmentStatusDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EnrollmentStatus) }
    then {
        settled(get_enrollment_status, models::EnrollmentStatus,
            models::EnrollmentStatusLifecycleState);
    }
}
