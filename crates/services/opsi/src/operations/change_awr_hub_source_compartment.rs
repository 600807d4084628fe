// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the AWR hub source to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeAwrHubSourceCompartment =
        POST "/awrHubSources/{awrHubSourceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/ChangeAwrHubSourceCompartment";
    facts { with_retry_token(); }
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
        change_awr_hub_source_compartment_details =
            json(models::ChangeAwrHubSourceCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_awr_hub_source, models::AwrHubSource, models::AwrHubSourceLifecycleState); }
}
