// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the inclusion criterion.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInclusionCriterion = GET "/inclusionCriteria/{inclusionCriterionId}";
    facts { without_default_retry(); }
    required {
        inclusion_criterion_id = path "inclusionCriterionId" (String);
    }
    returns { json(models::InclusionCriterion), state(models::InclusionCriterionLifecycleState) }
}
