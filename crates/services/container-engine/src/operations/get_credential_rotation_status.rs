// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the credential rotation status.
    ///
    /// The response has the header `etag`.
    GetCredentialRotationStatus = GET "/clusters/{clusterId}/credentialRotationStatus",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/CredentialRotationStatus/GetCredentialRotationStatus";
    required {
        cluster_id = path "clusterId" (String);
    }
    returns { json(models::CredentialRotationStatus) }
}
