// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the artifact of a model.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    GetModelArtifactContent = GET "/models/{modelId}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/GetModelArtifactContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        model_id = path "modelId" (String);
    }
    optional {
        /// The byte range to download, such as `bytes=0-1023`. Only a single range is supported. If
        /// absent, the whole content is returned.
        range = header "range" (String);
    }
    returns { stream }
}
