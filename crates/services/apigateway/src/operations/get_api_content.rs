// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the API content.
    ///
    /// The response has the headers `etag` and `x-content-sha256`.
    GetApiContent = GET "/apis/{apiId}/content",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Api/GetApiContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        api_id = path "apiId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The byte range to return. Only a single range is supported.
        range = header "range" (String);
    }
    returns { stream }
}
