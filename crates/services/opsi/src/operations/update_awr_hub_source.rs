// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the AWR hub source.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAwrHubSource = PUT "/awrHubSources/{awrHubSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/UpdateAwrHubSource";
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
        update_awr_hub_source_details = json(models::UpdateAwrHubSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_awr_hub_source, models::AwrHubSource, models::AwrHubSourceLifecycleState); }
}
