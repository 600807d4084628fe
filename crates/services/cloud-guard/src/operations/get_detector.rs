// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the detector.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDetector = GET "/detectors/{detectorId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Detector/GetDetector";
    facts { without_default_retry(); }
    required {
        detector_id = path "detectorId" (String);
    }
    returns { json(models::Detector), state(models::DetectorLifecycleState) }
}
