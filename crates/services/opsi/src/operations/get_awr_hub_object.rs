// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the AWR hub object.
    ///
    /// The response has the headers `archival-state`, `cache-control`, `content-disposition`,
    /// `content-encoding`, `content-language`, `content-md5`, `content-range`, `etag`, `expires`,
    /// `last-modified`, `opc-client-request-id`, `opc-meta-*`, `opc-multipart-md5`, `storage-tier`,
    /// `time-of-archival` and `version-id`.
    GetAwrHubObject = GET "/awrHubObjects/awrHubSources/{awrHubSourceId}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubObjects/GetAwrHubObject";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
        object_name = path "objectName" (String);
    }
    returns { stream }
}
