// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an artifact.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateArtifact = POST "/artifacts",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Artifact/CreateArtifact";
    facts { with_retry_token(); }
    required {
        create_artifact_details = json(models::CreateArtifactDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_artifact, models::Artifact, models::ArtifactLifecycleState);
        with_id("artifactId", "id");
    }
}
