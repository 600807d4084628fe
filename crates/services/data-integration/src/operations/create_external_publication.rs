// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external publication.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExternalPublication =
        POST "/workspaces/{workspaceId}/tasks/{taskKey}/externalPublications",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ExternalPublication/CreateExternalPublication";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        task_key = path "taskKey" (String);
        create_external_publication_details = json(models::CreateExternalPublicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalPublication) }
}
