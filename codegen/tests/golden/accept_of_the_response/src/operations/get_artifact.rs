// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the artifact.
    GetArtifact = GET "/artifact";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    returns { stream }
}
