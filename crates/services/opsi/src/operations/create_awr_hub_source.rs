// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an AWR hub source.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateAwrHubSource = POST "/awrHubSources",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/CreateAwrHubSource";
    facts { with_retry_token(); }
    required {
        create_awr_hub_source_details = json(models::CreateAwrHubSourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AwrHubSource) }
    then {
        settled(get_awr_hub_source, models::AwrHubSource, models::AwrHubSourceLifecycleState);
        with_id("awrHubSourceId", "id");
    }
}
