// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an AWR hub.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateAwrHub = POST "/awrHubs",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/CreateAwrHub";
    facts { with_retry_token(); }
    required {
        create_awr_hub_details = json(models::CreateAwrHubDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AwrHub) }
    then {
        settled(get_awr_hub, models::AwrHub, models::AwrHubLifecycleState);
        with_id("awrHubId", "id");
    }
}
