// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a container image signature.
    ///
    /// The response has the header `etag`.
    CreateContainerImageSignature = POST "/container/imageSignatures",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImageSignature/CreateContainerImageSignature";
    facts { with_retry_token(); }
    required {
        create_container_image_signature_details =
            json(models::CreateContainerImageSignatureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ContainerImageSignature) }
    then {
        settled(get_container_image_signature, models::ContainerImageSignature,
            models::ContainerImageSignatureLifecycleState);
        with_id("imageSignatureId", "id");
    }
}
