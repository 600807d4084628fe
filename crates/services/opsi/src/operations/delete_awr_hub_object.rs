// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the AWR hub object.
    ///
    /// The response has the headers `is-delete-marker`, `last-modified`, `opc-client-request-id`
    /// and `version-id`.
    DeleteAwrHubObject = DELETE "/awrHubObjects/awrHubSources/{awrHubSourceId}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubObjects/DeleteAwrHubObject";
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
        object_name = path "objectName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
