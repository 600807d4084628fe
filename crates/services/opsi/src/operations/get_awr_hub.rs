// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the AWR hub.
    ///
    /// The response has the header `etag`.
    GetAwrHub = GET "/awrHubs/{awrHubId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/GetAwrHub";
    required {
        awr_hub_id = path "awrHubId" (String);
    }
    returns { json(models::AwrHub), state(models::AwrHubLifecycleState) }
}
