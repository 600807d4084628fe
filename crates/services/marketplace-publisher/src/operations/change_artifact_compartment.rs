// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the artifact to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeArtifactCompartment = POST "/artifacts/{artifactId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Artifact/ChangeArtifactCompartment";
    facts { with_retry_token(); }
    required {
        artifact_id = path "artifactId" (String);
        change_artifact_compartment_details = json(models::ChangeArtifactCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_artifact, models::Artifact, models::ArtifactLifecycleState); }
}
