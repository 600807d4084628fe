// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDatabaseToolsConnection = "CREATE_DATABASE_TOOLS_CONNECTION",
        UpdateDatabaseToolsConnection = "UPDATE_DATABASE_TOOLS_CONNECTION",
        DeleteDatabaseToolsConnection = "DELETE_DATABASE_TOOLS_CONNECTION",
        CreateDatabaseToolsServiceInstance = "CREATE_DATABASE_TOOLS_SERVICE_INSTANCE",
        UpdateDatabaseToolsServiceInstance = "UPDATE_DATABASE_TOOLS_SERVICE_INSTANCE",
        DeleteDatabaseToolsServiceInstance = "DELETE_DATABASE_TOOLS_SERVICE_INSTANCE",
        CreateDatabaseToolsPrivateEndpoint = "CREATE_DATABASE_TOOLS_PRIVATE_ENDPOINT",
        UpdateDatabaseToolsPrivateEndpoint = "UPDATE_DATABASE_TOOLS_PRIVATE_ENDPOINT",
        DeleteDatabaseToolsPrivateEndpoint = "DELETE_DATABASE_TOOLS_PRIVATE_ENDPOINT",
        CreateDatabaseToolsIdentity = "CREATE_DATABASE_TOOLS_IDENTITY",
        DeleteDatabaseToolsIdentity = "DELETE_DATABASE_TOOLS_IDENTITY",
        UpdateDatabaseToolsIdentity = "UPDATE_DATABASE_TOOLS_IDENTITY",
        RefreshDatabaseToolsIdentityCredential = "REFRESH_DATABASE_TOOLS_IDENTITY_CREDENTIAL",
        CreateDatabaseToolsMcpServer = "CREATE_DATABASE_TOOLS_MCP_SERVER",
        DeleteDatabaseToolsMcpServer = "DELETE_DATABASE_TOOLS_MCP_SERVER",
        UpdateDatabaseToolsMcpServer = "UPDATE_DATABASE_TOOLS_MCP_SERVER",
        CreateDatabaseToolsMcpToolset = "CREATE_DATABASE_TOOLS_MCP_TOOLSET",
        DeleteDatabaseToolsMcpToolset = "DELETE_DATABASE_TOOLS_MCP_TOOLSET",
        UpdateDatabaseToolsMcpToolset = "UPDATE_DATABASE_TOOLS_MCP_TOOLSET",
    }
}
