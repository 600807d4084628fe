// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the detector rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDetectorRule = GET "/detectors/{detectorId}/detectorRules/{detectorRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRule/GetDetectorRule";
    facts { without_default_retry(); }
    required {
        detector_id = path "detectorId" (String);
        detector_rule_id = path "detectorRuleId" (String);
    }
    returns { json(models::DetectorRule), state(models::DetectorRuleLifecycleState) }
}
