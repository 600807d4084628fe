// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private access channel.
    ///
    /// The response has the header `opc-work-request-id`.
    CreatePrivateAccessChannel =
        POST "/analyticsInstances/{analyticsInstanceId}/privateAccessChannels",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/CreatePrivateAccessChannel";
    facts { with_retry_token(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        create_private_access_channel_details = json(models::CreatePrivateAccessChannelDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
