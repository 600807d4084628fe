// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the AWR hub.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAwrHub = PUT "/awrHubs/{awrHubId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/UpdateAwrHub";
    required {
        awr_hub_id = path "awrHubId" (String);
        update_awr_hub_details = json(models::UpdateAwrHubDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_awr_hub, models::AwrHub, models::AwrHubLifecycleState); }
}
