// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the enrollment status.
    ///
    /// The response has the header `etag`.
    GetEnrollmentStatus = GET "/enrollmentStatus/{enrollmentStatusId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/EnrollmentStatus/GetEnrollmentStatus";
    required {
        enrollment_status_id = path "enrollmentStatusId" (String);
    }
    returns { json(models::EnrollmentStatus), state(models::EnrollmentStatusLifecycleState) }
}
