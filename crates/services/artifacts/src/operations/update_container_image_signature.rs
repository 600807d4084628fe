// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the container image signature.
    ///
    /// The response has the header `etag`.
    UpdateContainerImageSignature = PUT "/container/imageSignatures/{imageSignatureId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImageSignature/UpdateContainerImageSignature";
    required {
        image_signature_id = path "imageSignatureId" (String);
        update_container_image_signature_details =
            json(models::UpdateContainerImageSignatureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ContainerImageSignature) }
    then {
        settled(get_container_image_signature, models::ContainerImageSignature,
            models::ContainerImageSignatureLifecycleState);
    }
}
