// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the host insight.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateHostInsight = PUT "/hostInsights/{hostInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/UpdateHostInsight";
    required {
        host_insight_id = path "hostInsightId" (String);
        update_host_insight_details = json(models::UpdateHostInsightDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_host_insight, models::HostInsight, models::HostInsightLifecycleState); }
}
