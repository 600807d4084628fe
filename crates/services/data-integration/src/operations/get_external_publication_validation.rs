// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external publication validation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalPublicationValidation =
        GET "/workspaces/{workspaceId}/tasks/{taskKey}/externalPublicationValidations/{externalPublicationValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ExternalPublicationValidation/GetExternalPublicationValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        task_key = path "taskKey" (String);
        external_publication_validation_key = path "externalPublicationValidationKey" (String);
    }
    returns { json(models::ExternalPublicationValidation) }
}
