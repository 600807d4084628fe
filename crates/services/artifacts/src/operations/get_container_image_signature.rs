// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container image signature.
    ///
    /// The response has the header `etag`.
    GetContainerImageSignature = GET "/container/imageSignatures/{imageSignatureId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImageSignature/GetContainerImageSignature";
    required {
        image_signature_id = path "imageSignatureId" (String);
    }
    returns {
        json(models::ContainerImageSignature),
        state(models::ContainerImageSignatureLifecycleState),
    }
}
