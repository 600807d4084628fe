// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the artifact file of a defined metadata entry.
    DeleteModelDefinedMetadatumArtifact =
        DELETE "/models/{modelId}/definedMetadata/{metadatumKeyName}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/DeleteModelDefinedMetadatumArtifact";
    required {
        model_id = path "modelId" (String);
        metadatum_key_name = path "metadatumKeyName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
