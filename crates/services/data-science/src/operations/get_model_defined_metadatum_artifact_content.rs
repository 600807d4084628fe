// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the artifact file of a defined metadata entry.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    GetModelDefinedMetadatumArtifactContent =
        GET "/models/{modelId}/definedMetadata/{metadatumKeyName}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/GetModelDefinedMetadatumArtifactContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        model_id = path "modelId" (String);
        metadatum_key_name = path "metadatumKeyName" (String);
    }
    optional {
        /// The byte range to download, such as `bytes=0-1023`. Only a single range is supported. If
        /// absent, the whole content is returned.
        range = header "range" (String);
    }
    returns { stream }
}
