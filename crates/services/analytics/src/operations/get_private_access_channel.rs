// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private access channel.
    ///
    /// The response has the header `etag`.
    GetPrivateAccessChannel =
        GET "/analyticsInstances/{analyticsInstanceId}/privateAccessChannels/{privateAccessChannelKey}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/GetPrivateAccessChannel";
    required {
        private_access_channel_key = path "privateAccessChannelKey" (String);
        analytics_instance_id = path "analyticsInstanceId" (String);
    }
    returns { json(models::PrivateAccessChannel) }
}
