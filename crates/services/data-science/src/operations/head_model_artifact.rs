// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the headers of a model artifact, such as `content-length` and `content-disposition`,
    /// without the content.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    HeadModelArtifact = HEAD "/models/{modelId}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/HeadModelArtifact";
    required {
        model_id = path "modelId" (String);
    }
    returns { empty }
}
