// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the host insight to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeHostInsightCompartment = POST "/hostInsights/{hostInsightId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/ChangeHostInsightCompartment";
    facts { with_retry_token(); }
    required {
        host_insight_id = path "hostInsightId" (String);
        change_host_insight_compartment_details = json(models::ChangeHostInsightCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_host_insight, models::HostInsight, models::HostInsightLifecycleState); }
}
