// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the published object.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPublishedObject =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/publishedObjects/{publishedObjectKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Application/GetPublishedObject";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        published_object_key = path "publishedObjectKey" (String);
    }
    optional {
        /// Whether to expand all referenced objects instead of returning shallow objects.
        expand_references = query "expandReferences" (String);
    }
    returns { json(models::PublishedObject) }
}
