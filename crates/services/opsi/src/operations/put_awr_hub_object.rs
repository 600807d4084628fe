// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Writes the AWR hub object.
    ///
    /// The response has the headers `last-modified`, `opc-client-request-id`, `opc-content-md5` and
    /// `version-id`.
    PutAwrHubObject = PUT "/awrHubObjects/awrHubSources/{awrHubSourceId}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubObjects/PutAwrHubObject";
    facts { with_unsigned_body(); }
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
        object_name = path "objectName" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
