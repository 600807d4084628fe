// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the AWR hub source.
    ///
    /// The response has the header `etag`.
    GetAwrHubSource = GET "/awrHubSources/{awrHubSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/GetAwrHubSource";
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
    }
    returns { json(models::AwrHubSource), state(models::AwrHubSourceLifecycleState) }
}
