// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the headers of the artifact file of a custom metadata entry, such as `content-length`,
    /// without the content.
    ///
    /// The response has the headers `content-disposition`, `content-md5`, `etag` and
    /// `last-modified`.
    HeadModelCustomMetadatumArtifact =
        HEAD "/models/{modelId}/customMetadata/{metadatumKeyName}/artifact/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/HeadModelCustomMetadatumArtifact";
    required {
        model_id = path "modelId" (String);
        metadatum_key_name = path "metadatumKeyName" (String);
    }
    returns { empty }
}
