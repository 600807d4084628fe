// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a host insight.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateHostInsight = POST "/hostInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/CreateHostInsight";
    facts { with_retry_token(); }
    required {
        create_host_insight_details = json(models::CreateHostInsightDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostInsight) }
    then {
        settled(get_host_insight, models::HostInsight, models::HostInsightLifecycleState);
        with_id("hostInsightId", "id");
    }
}
