// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an inclusion criterion.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateInclusionCriterion = POST "/inclusionCriteria";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_inclusion_criterion_details = json(models::CreateInclusionCriterionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InclusionCriterion) }
    then {
        settled(get_inclusion_criterion, models::InclusionCriterion,
            models::InclusionCriterionLifecycleState);
        with_id("inclusionCriterionId", "id");
    }
}
