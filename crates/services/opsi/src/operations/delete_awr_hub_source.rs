// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the AWR hub source.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAwrHubSource = DELETE "/awrHubSources/{awrHubSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/DeleteAwrHubSource";
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_awr_hub_source); }
}
