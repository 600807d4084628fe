// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the schema.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchema =
        GET "/workspaces/{workspaceId}/connections/{connectionKey}/schemas/{schemaResourceName}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Schema/GetSchema";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        connection_key = path "connectionKey" (String);
        schema_resource_name = path "schemaResourceName" (String);
    }
    returns { json(models::Schema) }
}
