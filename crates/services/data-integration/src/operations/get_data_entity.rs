// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data entity.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataEntity =
        GET "/workspaces/{workspaceId}/connections/{connectionKey}/schemas/{schemaResourceName}/dataEntities/{dataEntityKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DataEntity/GetDataEntity";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        connection_key = path "connectionKey" (String);
        schema_resource_name = path "schemaResourceName" (String);
        data_entity_key = path "dataEntityKey" (String);
    }
    returns { json(models::DataEntity) }
}

/// The required arguments of [`GetDataEntity`].
#[derive(Debug, Clone)]
pub struct GetDataEntityArguments<'a> {
    /// The ID of the workspace.
    pub workspace_id: &'a str,
    /// The key of the connection.
    pub connection_key: &'a str,
    /// The name of the resource for retrieving schemas.
    pub schema_resource_name: &'a str,
    /// The key of the data entity.
    pub data_entity_key: &'a str,
}
