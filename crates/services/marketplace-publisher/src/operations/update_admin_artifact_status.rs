// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the admin artifact status.
    UpdateAdminArtifactStatus = PUT "/adminArtifacts/{artifactId}/status/new",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminPublisher/UpdateAdminArtifactStatus";
    required {
        artifact_id = path "artifactId" (String);
        update_admin_artifact_status_details = json(models::UpdateAdminArtifactStatusDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Artifact) }
}
