// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads the artifact file of a custom metadata entry.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateModelCustomMetadatumArtifact =
        POST "/models/{modelId}/customMetadata/{metadatumKeyName}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelCustomMetadatumArtifact";
    facts {
        with_unsigned_body();
        without_default_retry();
    }
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
