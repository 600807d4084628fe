// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Replaces the artifact file of a defined metadata entry.
    ///
    /// The response has the header `etag`.
    UpdateModelDefinedMetadatumArtifact =
        PUT "/models/{modelId}/definedMetadata/{metadatumKeyName}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/UpdateModelDefinedMetadatumArtifact";
    facts { with_unsigned_body(); }
    required {
        model_id = path "modelId" (String);
        metadatum_key_name = path "metadatumKeyName" (String);
        body = body(Body);
    }
    optional {
        /// The file name, in the form `attachment; filename=model.tar.gz`.
        content_disposition = header "content-disposition" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
