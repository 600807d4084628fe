// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external publication.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalPublication =
        GET "/workspaces/{workspaceId}/tasks/{taskKey}/externalPublications/{externalPublicationsKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ExternalPublication/GetExternalPublication";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        task_key = path "taskKey" (String);
        external_publications_key = path "externalPublicationsKey" (String);
    }
    returns { json(models::ExternalPublication) }
}
