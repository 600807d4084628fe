// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the record content.
    ///
    /// The response has the headers `cache-control`, `content-disposition` and `etag`.
    GetRecordContent = GET "/records/{recordId}/content",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Record/GetRecordContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        record_id = path "recordId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { stream }
}
