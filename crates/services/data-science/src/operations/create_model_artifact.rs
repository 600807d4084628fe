// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads the artifact of a model: an archive of the trained model and the code to run it.
    ///
    /// The response has the header `etag`.
    CreateModelArtifact = POST "/models/{modelId}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelArtifact";
    facts {
        with_unsigned_body();
        with_retry_token();
    }
    required {
        model_id = path "modelId" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The file name, in the form `attachment; filename=model.tar.gz`.
        content_disposition = header "content-disposition" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
