// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("database-tools", "https://dbtools.{region}.oci.{secondLevelDomain}", "/20201005")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Tools API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database_tools::{Config, DatabaseToolsClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_tools::Error> {
/// let config = Config::load().await?;
/// let client = DatabaseToolsClient::new(&config)?;
///
/// let mut items = client.list_database_tools_identities("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatabaseToolsClient {
    client: Client,
}

impl DatabaseToolsClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Database tools MCP server
impl DatabaseToolsClient {
    /// Adds a database tools MCP server lock.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_mcp_server_lock(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsMcpServerLock {
        operations::AddDatabaseToolsMcpServerLock::new(
            &self.client,
            database_tools_mcp_server_id.into(),
            add_resource_lock_details,
        )
    }

    /// Deletes the database tools MCP server with all resources that depend on it.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    pub fn cascading_delete_database_tools_mcp_server(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
    ) -> operations::CascadingDeleteDatabaseToolsMcpServer {
        operations::CascadingDeleteDatabaseToolsMcpServer::new(
            &self.client,
            database_tools_mcp_server_id.into(),
        )
    }

    /// Moves the database tools MCP server to another compartment.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    /// - `change_database_tools_mcp_server_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsMcpServerCompartmentDetails`](crate::models::ChangeDatabaseToolsMcpServerCompartmentDetails).
    pub fn change_database_tools_mcp_server_compartment(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
        change_database_tools_mcp_server_compartment_details: models::ChangeDatabaseToolsMcpServerCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsMcpServerCompartment {
        operations::ChangeDatabaseToolsMcpServerCompartment::new(
            &self.client,
            database_tools_mcp_server_id.into(),
            change_database_tools_mcp_server_compartment_details,
        )
    }

    /// Creates a database tools MCP server.
    ///
    /// - `create_database_tools_mcp_server_details`: The request body:
    ///   [`CreateDatabaseToolsMcpServerDetails`](crate::models::CreateDatabaseToolsMcpServerDetails).
    pub fn create_database_tools_mcp_server(
        &self,
        create_database_tools_mcp_server_details: impl Into<models::CreateDatabaseToolsMcpServerDetails>,
    ) -> operations::CreateDatabaseToolsMcpServer {
        operations::CreateDatabaseToolsMcpServer::new(
            &self.client,
            create_database_tools_mcp_server_details.into(),
        )
    }

    /// Deletes the database tools MCP server.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    pub fn delete_database_tools_mcp_server(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsMcpServer {
        operations::DeleteDatabaseToolsMcpServer::new(
            &self.client,
            database_tools_mcp_server_id.into(),
        )
    }

    /// Gets the database tools MCP server.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    pub fn get_database_tools_mcp_server(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsMcpServer {
        operations::GetDatabaseToolsMcpServer::new(
            &self.client,
            database_tools_mcp_server_id.into(),
        )
    }

    /// Lists the database tools MCP servers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_mcp_servers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsMcpServers {
        operations::ListDatabaseToolsMcpServers::new(&self.client, compartment_id.into())
    }

    /// Removes the database tools MCP server lock.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_mcp_server_lock(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsMcpServerLock {
        operations::RemoveDatabaseToolsMcpServerLock::new(
            &self.client,
            database_tools_mcp_server_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools MCP server.
    ///
    /// - `database_tools_mcp_server_id`: The OCID of the Database Tools MCP server.
    /// - `update_database_tools_mcp_server_details`: The request body:
    ///   [`UpdateDatabaseToolsMcpServerDetails`](crate::models::UpdateDatabaseToolsMcpServerDetails).
    pub fn update_database_tools_mcp_server(
        &self,
        database_tools_mcp_server_id: impl Into<String>,
        update_database_tools_mcp_server_details: impl Into<models::UpdateDatabaseToolsMcpServerDetails>,
    ) -> operations::UpdateDatabaseToolsMcpServer {
        operations::UpdateDatabaseToolsMcpServer::new(
            &self.client,
            database_tools_mcp_server_id.into(),
            update_database_tools_mcp_server_details.into(),
        )
    }
}

/// # Database tools MCP toolset
impl DatabaseToolsClient {
    /// Adds a database tools MCP toolset lock.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_mcp_toolset_lock(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsMcpToolsetLock {
        operations::AddDatabaseToolsMcpToolsetLock::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools MCP toolset to another compartment.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    /// - `change_database_tools_mcp_toolset_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsMcpToolsetCompartmentDetails`](crate::models::ChangeDatabaseToolsMcpToolsetCompartmentDetails).
    pub fn change_database_tools_mcp_toolset_compartment(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
        change_database_tools_mcp_toolset_compartment_details: models::ChangeDatabaseToolsMcpToolsetCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsMcpToolsetCompartment {
        operations::ChangeDatabaseToolsMcpToolsetCompartment::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
            change_database_tools_mcp_toolset_compartment_details,
        )
    }

    /// Creates a database tools MCP toolset.
    ///
    /// - `create_database_tools_mcp_toolset_details`: The request body:
    ///   [`CreateDatabaseToolsMcpToolsetDetails`](crate::models::CreateDatabaseToolsMcpToolsetDetails).
    pub fn create_database_tools_mcp_toolset(
        &self,
        create_database_tools_mcp_toolset_details: impl Into<models::CreateDatabaseToolsMcpToolsetDetails>,
    ) -> operations::CreateDatabaseToolsMcpToolset {
        operations::CreateDatabaseToolsMcpToolset::new(
            &self.client,
            create_database_tools_mcp_toolset_details.into(),
        )
    }

    /// Deletes the database tools MCP toolset.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    pub fn delete_database_tools_mcp_toolset(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsMcpToolset {
        operations::DeleteDatabaseToolsMcpToolset::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
        )
    }

    /// Gets the database tools MCP toolset.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    pub fn get_database_tools_mcp_toolset(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsMcpToolset {
        operations::GetDatabaseToolsMcpToolset::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
        )
    }

    /// Lists the database tools MCP toolsets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_mcp_toolsets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsMcpToolsets {
        operations::ListDatabaseToolsMcpToolsets::new(&self.client, compartment_id.into())
    }

    /// Removes the database tools MCP toolset lock.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_mcp_toolset_lock(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsMcpToolsetLock {
        operations::RemoveDatabaseToolsMcpToolsetLock::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools MCP toolset.
    ///
    /// - `database_tools_mcp_toolset_id`: The OCID of the MCP toolset.
    /// - `update_database_tools_mcp_toolset_details`: The request body:
    ///   [`UpdateDatabaseToolsMcpToolsetDetails`](crate::models::UpdateDatabaseToolsMcpToolsetDetails).
    pub fn update_database_tools_mcp_toolset(
        &self,
        database_tools_mcp_toolset_id: impl Into<String>,
        update_database_tools_mcp_toolset_details: impl Into<models::UpdateDatabaseToolsMcpToolsetDetails>,
    ) -> operations::UpdateDatabaseToolsMcpToolset {
        operations::UpdateDatabaseToolsMcpToolset::new(
            &self.client,
            database_tools_mcp_toolset_id.into(),
            update_database_tools_mcp_toolset_details.into(),
        )
    }
}

/// # Database tools MCP toolset version
impl DatabaseToolsClient {
    /// Lists the database tools MCP toolset versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_mcp_toolset_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsMcpToolsetVersions {
        operations::ListDatabaseToolsMcpToolsetVersions::new(&self.client, compartment_id.into())
    }
}

/// # Database tools SQL report
impl DatabaseToolsClient {
    /// Adds a database tools SQL report lock.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_sql_report_lock(
        &self,
        database_tools_sql_report_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsSqlReportLock {
        operations::AddDatabaseToolsSqlReportLock::new(
            &self.client,
            database_tools_sql_report_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools SQL report to another compartment.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    /// - `change_database_tools_sql_report_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsSqlReportCompartmentDetails`](crate::models::ChangeDatabaseToolsSqlReportCompartmentDetails).
    pub fn change_database_tools_sql_report_compartment(
        &self,
        database_tools_sql_report_id: impl Into<String>,
        change_database_tools_sql_report_compartment_details: models::ChangeDatabaseToolsSqlReportCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsSqlReportCompartment {
        operations::ChangeDatabaseToolsSqlReportCompartment::new(
            &self.client,
            database_tools_sql_report_id.into(),
            change_database_tools_sql_report_compartment_details,
        )
    }

    /// Creates a database tools SQL report.
    ///
    /// - `create_database_tools_sql_report_details`: The request body:
    ///   [`CreateDatabaseToolsSqlReportDetails`](crate::models::CreateDatabaseToolsSqlReportDetails).
    pub fn create_database_tools_sql_report(
        &self,
        create_database_tools_sql_report_details: impl Into<models::CreateDatabaseToolsSqlReportDetails>,
    ) -> operations::CreateDatabaseToolsSqlReport {
        operations::CreateDatabaseToolsSqlReport::new(
            &self.client,
            create_database_tools_sql_report_details.into(),
        )
    }

    /// Deletes the database tools SQL report.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    pub fn delete_database_tools_sql_report(
        &self,
        database_tools_sql_report_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsSqlReport {
        operations::DeleteDatabaseToolsSqlReport::new(
            &self.client,
            database_tools_sql_report_id.into(),
        )
    }

    /// Gets the database tools SQL report.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    pub fn get_database_tools_sql_report(
        &self,
        database_tools_sql_report_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsSqlReport {
        operations::GetDatabaseToolsSqlReport::new(
            &self.client,
            database_tools_sql_report_id.into(),
        )
    }

    /// Lists the database tools SQL reports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_sql_reports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsSqlReports {
        operations::ListDatabaseToolsSqlReports::new(&self.client, compartment_id.into())
    }

    /// Removes the database tools SQL report lock.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_sql_report_lock(
        &self,
        database_tools_sql_report_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsSqlReportLock {
        operations::RemoveDatabaseToolsSqlReportLock::new(
            &self.client,
            database_tools_sql_report_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools SQL report.
    ///
    /// - `database_tools_sql_report_id`: The OCID of the SQL report.
    /// - `update_database_tools_sql_report_details`: The request body:
    ///   [`UpdateDatabaseToolsSqlReportDetails`](crate::models::UpdateDatabaseToolsSqlReportDetails).
    pub fn update_database_tools_sql_report(
        &self,
        database_tools_sql_report_id: impl Into<String>,
        update_database_tools_sql_report_details: impl Into<models::UpdateDatabaseToolsSqlReportDetails>,
    ) -> operations::UpdateDatabaseToolsSqlReport {
        operations::UpdateDatabaseToolsSqlReport::new(
            &self.client,
            database_tools_sql_report_id.into(),
            update_database_tools_sql_report_details.into(),
        )
    }
}

/// # Database tools connection
impl DatabaseToolsClient {
    /// Adds a database tools connection lock.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_connection_lock(
        &self,
        database_tools_connection_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsConnectionLock {
        operations::AddDatabaseToolsConnectionLock::new(
            &self.client,
            database_tools_connection_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools connection to another compartment.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `change_database_tools_connection_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsConnectionCompartmentDetails`](crate::models::ChangeDatabaseToolsConnectionCompartmentDetails).
    pub fn change_database_tools_connection_compartment(
        &self,
        database_tools_connection_id: impl Into<String>,
        change_database_tools_connection_compartment_details: models::ChangeDatabaseToolsConnectionCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsConnectionCompartment {
        operations::ChangeDatabaseToolsConnectionCompartment::new(
            &self.client,
            database_tools_connection_id.into(),
            change_database_tools_connection_compartment_details,
        )
    }

    /// Creates a database tools connection.
    ///
    /// - `create_database_tools_connection_details`: The request body:
    ///   [`CreateDatabaseToolsConnectionDetails`](crate::models::CreateDatabaseToolsConnectionDetails).
    pub fn create_database_tools_connection(
        &self,
        create_database_tools_connection_details: impl Into<models::CreateDatabaseToolsConnectionDetails>,
    ) -> operations::CreateDatabaseToolsConnection {
        operations::CreateDatabaseToolsConnection::new(
            &self.client,
            create_database_tools_connection_details.into(),
        )
    }

    /// Deletes the database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    pub fn delete_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsConnection {
        operations::DeleteDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
        )
    }

    /// Gets the database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    pub fn get_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsConnection {
        operations::GetDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
        )
    }

    /// Lists the database tools connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsConnections {
        operations::ListDatabaseToolsConnections::new(&self.client, compartment_id.into())
    }

    /// Removes the database tools connection lock.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_connection_lock(
        &self,
        database_tools_connection_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsConnectionLock {
        operations::RemoveDatabaseToolsConnectionLock::new(
            &self.client,
            database_tools_connection_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `update_database_tools_connection_details`: The request body:
    ///   [`UpdateDatabaseToolsConnectionDetails`](crate::models::UpdateDatabaseToolsConnectionDetails).
    pub fn update_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
        update_database_tools_connection_details: impl Into<models::UpdateDatabaseToolsConnectionDetails>,
    ) -> operations::UpdateDatabaseToolsConnection {
        operations::UpdateDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
            update_database_tools_connection_details.into(),
        )
    }

    /// Validates the database tools connection.
    ///
    /// - `database_tools_connection_id`: The OCID of the Database Tools connection.
    /// - `validate_database_tools_connection_details`: The request body:
    ///   [`ValidateDatabaseToolsConnectionDetails`](crate::models::ValidateDatabaseToolsConnectionDetails).
    pub fn validate_database_tools_connection(
        &self,
        database_tools_connection_id: impl Into<String>,
        validate_database_tools_connection_details: impl Into<models::ValidateDatabaseToolsConnectionDetails>,
    ) -> operations::ValidateDatabaseToolsConnection {
        operations::ValidateDatabaseToolsConnection::new(
            &self.client,
            database_tools_connection_id.into(),
            validate_database_tools_connection_details.into(),
        )
    }
}

/// # Database tools database API gateway configuration
impl DatabaseToolsClient {
    /// Adds a database tools database API gateway configuration lock.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_database_api_gateway_config_lock(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsDatabaseApiGatewayConfigLock {
        operations::AddDatabaseToolsDatabaseApiGatewayConfigLock::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools database API gateway configuration to another compartment.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `change_database_tools_database_api_gateway_config_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsDatabaseApiGatewayConfigCompartmentDetails`](crate::models::ChangeDatabaseToolsDatabaseApiGatewayConfigCompartmentDetails).
    pub fn change_database_tools_database_api_gateway_config_compartment(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        change_database_tools_database_api_gateway_config_compartment_details: models::ChangeDatabaseToolsDatabaseApiGatewayConfigCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsDatabaseApiGatewayConfigCompartment {
        operations::ChangeDatabaseToolsDatabaseApiGatewayConfigCompartment::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            change_database_tools_database_api_gateway_config_compartment_details,
        )
    }

    /// Creates a database tools database API gateway configuration.
    ///
    /// - `create_database_tools_database_api_gateway_config_details`: The request body:
    ///   [`CreateDatabaseToolsDatabaseApiGatewayConfigDetails`](crate::models::CreateDatabaseToolsDatabaseApiGatewayConfigDetails).
    pub fn create_database_tools_database_api_gateway_config(
        &self,
        create_database_tools_database_api_gateway_config_details: impl Into<models::CreateDatabaseToolsDatabaseApiGatewayConfigDetails>,
    ) -> operations::CreateDatabaseToolsDatabaseApiGatewayConfig {
        operations::CreateDatabaseToolsDatabaseApiGatewayConfig::new(
            &self.client,
            create_database_tools_database_api_gateway_config_details.into(),
        )
    }

    /// Deletes the database tools database API gateway configuration.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    pub fn delete_database_tools_database_api_gateway_config(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsDatabaseApiGatewayConfig {
        operations::DeleteDatabaseToolsDatabaseApiGatewayConfig::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
        )
    }

    /// Gets the database tools database API gateway configuration.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    pub fn get_database_tools_database_api_gateway_config(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsDatabaseApiGatewayConfig {
        operations::GetDatabaseToolsDatabaseApiGatewayConfig::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
        )
    }

    /// Lists the database tools database API gateway configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_database_api_gateway_configs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsDatabaseApiGatewayConfigs {
        operations::ListDatabaseToolsDatabaseApiGatewayConfigs::new(
            &self.client,
            compartment_id.into(),
        )
    }

    /// Removes the database tools database API gateway configuration lock.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_database_api_gateway_config_lock(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsDatabaseApiGatewayConfigLock {
        operations::RemoveDatabaseToolsDatabaseApiGatewayConfigLock::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools database API gateway configuration.
    ///
    /// - `database_tools_database_api_gateway_config_id`: The OCID of the database API gateway
    ///   configuration.
    /// - `update_database_tools_database_api_gateway_config_details`: The request body:
    ///   [`UpdateDatabaseToolsDatabaseApiGatewayConfigDetails`](crate::models::UpdateDatabaseToolsDatabaseApiGatewayConfigDetails).
    pub fn update_database_tools_database_api_gateway_config(
        &self,
        database_tools_database_api_gateway_config_id: impl Into<String>,
        update_database_tools_database_api_gateway_config_details: impl Into<models::UpdateDatabaseToolsDatabaseApiGatewayConfigDetails>,
    ) -> operations::UpdateDatabaseToolsDatabaseApiGatewayConfig {
        operations::UpdateDatabaseToolsDatabaseApiGatewayConfig::new(
            &self.client,
            database_tools_database_api_gateway_config_id.into(),
            update_database_tools_database_api_gateway_config_details.into(),
        )
    }
}

/// # Database tools endpoint service
impl DatabaseToolsClient {
    /// Gets the database tools endpoint service.
    ///
    /// - `database_tools_endpoint_service_id`: The OCID of the database tools endpoint service.
    pub fn get_database_tools_endpoint_service(
        &self,
        database_tools_endpoint_service_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsEndpointService {
        operations::GetDatabaseToolsEndpointService::new(
            &self.client,
            database_tools_endpoint_service_id.into(),
        )
    }

    /// Lists the database tools endpoint services.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_endpoint_services(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsEndpointServices {
        operations::ListDatabaseToolsEndpointServices::new(&self.client, compartment_id.into())
    }
}

/// # Database tools identity
impl DatabaseToolsClient {
    /// Adds a database tools identity lock.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_identity_lock(
        &self,
        database_tools_identity_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsIdentityLock {
        operations::AddDatabaseToolsIdentityLock::new(
            &self.client,
            database_tools_identity_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools identity to another compartment.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `change_database_tools_identity_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsIdentityCompartmentDetails`](crate::models::ChangeDatabaseToolsIdentityCompartmentDetails).
    pub fn change_database_tools_identity_compartment(
        &self,
        database_tools_identity_id: impl Into<String>,
        change_database_tools_identity_compartment_details: models::ChangeDatabaseToolsIdentityCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsIdentityCompartment {
        operations::ChangeDatabaseToolsIdentityCompartment::new(
            &self.client,
            database_tools_identity_id.into(),
            change_database_tools_identity_compartment_details,
        )
    }

    /// Creates a database tools identity.
    ///
    /// - `create_database_tools_identity_details`: The request body:
    ///   [`CreateDatabaseToolsIdentityDetails`](crate::models::CreateDatabaseToolsIdentityDetails).
    pub fn create_database_tools_identity(
        &self,
        create_database_tools_identity_details: impl Into<models::CreateDatabaseToolsIdentityDetails>,
    ) -> operations::CreateDatabaseToolsIdentity {
        operations::CreateDatabaseToolsIdentity::new(
            &self.client,
            create_database_tools_identity_details.into(),
        )
    }

    /// Deletes the database tools identity.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    pub fn delete_database_tools_identity(
        &self,
        database_tools_identity_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsIdentity {
        operations::DeleteDatabaseToolsIdentity::new(
            &self.client,
            database_tools_identity_id.into(),
        )
    }

    /// Gets the database tools identity.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    pub fn get_database_tools_identity(
        &self,
        database_tools_identity_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsIdentity {
        operations::GetDatabaseToolsIdentity::new(&self.client, database_tools_identity_id.into())
    }

    /// Lists the database tools identities.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_identities(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsIdentities {
        operations::ListDatabaseToolsIdentities::new(&self.client, compartment_id.into())
    }

    /// Refreshes the database tools identity credential.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `refresh_database_tools_identity_credential_details`: The request body:
    ///   [`RefreshDatabaseToolsIdentityCredentialDetails`](crate::models::RefreshDatabaseToolsIdentityCredentialDetails).
    pub fn refresh_database_tools_identity_credential(
        &self,
        database_tools_identity_id: impl Into<String>,
        refresh_database_tools_identity_credential_details: impl Into<models::RefreshDatabaseToolsIdentityCredentialDetails>,
    ) -> operations::RefreshDatabaseToolsIdentityCredential {
        operations::RefreshDatabaseToolsIdentityCredential::new(
            &self.client,
            database_tools_identity_id.into(),
            refresh_database_tools_identity_credential_details.into(),
        )
    }

    /// Removes the database tools identity lock.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_identity_lock(
        &self,
        database_tools_identity_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsIdentityLock {
        operations::RemoveDatabaseToolsIdentityLock::new(
            &self.client,
            database_tools_identity_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools identity.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `update_database_tools_identity_details`: The request body:
    ///   [`UpdateDatabaseToolsIdentityDetails`](crate::models::UpdateDatabaseToolsIdentityDetails).
    pub fn update_database_tools_identity(
        &self,
        database_tools_identity_id: impl Into<String>,
        update_database_tools_identity_details: impl Into<models::UpdateDatabaseToolsIdentityDetails>,
    ) -> operations::UpdateDatabaseToolsIdentity {
        operations::UpdateDatabaseToolsIdentity::new(
            &self.client,
            database_tools_identity_id.into(),
            update_database_tools_identity_details.into(),
        )
    }

    /// Validates the database tools identity credential.
    ///
    /// - `database_tools_identity_id`: The OCID of the Database Tools identity.
    /// - `validate_database_tools_identity_credential_details`: The request body:
    ///   [`ValidateDatabaseToolsIdentityCredentialDetails`](crate::models::ValidateDatabaseToolsIdentityCredentialDetails).
    pub fn validate_database_tools_identity_credential(
        &self,
        database_tools_identity_id: impl Into<String>,
        validate_database_tools_identity_credential_details: impl Into<models::ValidateDatabaseToolsIdentityCredentialDetails>,
    ) -> operations::ValidateDatabaseToolsIdentityCredential {
        operations::ValidateDatabaseToolsIdentityCredential::new(
            &self.client,
            database_tools_identity_id.into(),
            validate_database_tools_identity_credential_details.into(),
        )
    }
}

/// # Database tools private endpoint
impl DatabaseToolsClient {
    /// Adds a database tools private endpoint lock.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_database_tools_private_endpoint_lock(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDatabaseToolsPrivateEndpointLock {
        operations::AddDatabaseToolsPrivateEndpointLock::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the database tools private endpoint to another compartment.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    /// - `change_database_tools_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeDatabaseToolsPrivateEndpointCompartmentDetails`](crate::models::ChangeDatabaseToolsPrivateEndpointCompartmentDetails).
    pub fn change_database_tools_private_endpoint_compartment(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
        change_database_tools_private_endpoint_compartment_details: models::ChangeDatabaseToolsPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeDatabaseToolsPrivateEndpointCompartment {
        operations::ChangeDatabaseToolsPrivateEndpointCompartment::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
            change_database_tools_private_endpoint_compartment_details,
        )
    }

    /// Creates a database tools private endpoint.
    ///
    /// - `create_database_tools_private_endpoint_details`: The request body:
    ///   [`CreateDatabaseToolsPrivateEndpointDetails`](crate::models::CreateDatabaseToolsPrivateEndpointDetails).
    #[inline]
    pub fn create_database_tools_private_endpoint(
        &self,
        create_database_tools_private_endpoint_details: models::CreateDatabaseToolsPrivateEndpointDetails,
    ) -> operations::CreateDatabaseToolsPrivateEndpoint {
        operations::CreateDatabaseToolsPrivateEndpoint::new(
            &self.client,
            create_database_tools_private_endpoint_details,
        )
    }

    /// Deletes the database tools private endpoint.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    pub fn delete_database_tools_private_endpoint(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDatabaseToolsPrivateEndpoint {
        operations::DeleteDatabaseToolsPrivateEndpoint::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
        )
    }

    /// Gets the database tools private endpoint.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    pub fn get_database_tools_private_endpoint(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
    ) -> operations::GetDatabaseToolsPrivateEndpoint {
        operations::GetDatabaseToolsPrivateEndpoint::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
        )
    }

    /// Lists the database tools private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_tools_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseToolsPrivateEndpoints {
        operations::ListDatabaseToolsPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Removes the database tools private endpoint lock.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_database_tools_private_endpoint_lock(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDatabaseToolsPrivateEndpointLock {
        operations::RemoveDatabaseToolsPrivateEndpointLock::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the database tools private endpoint.
    ///
    /// - `database_tools_private_endpoint_id`: The OCID of the private endpoint of Database Tools.
    /// - `update_database_tools_private_endpoint_details`: The request body:
    ///   [`UpdateDatabaseToolsPrivateEndpointDetails`](crate::models::UpdateDatabaseToolsPrivateEndpointDetails).
    pub fn update_database_tools_private_endpoint(
        &self,
        database_tools_private_endpoint_id: impl Into<String>,
        update_database_tools_private_endpoint_details: models::UpdateDatabaseToolsPrivateEndpointDetails,
    ) -> operations::UpdateDatabaseToolsPrivateEndpoint {
        operations::UpdateDatabaseToolsPrivateEndpoint::new(
            &self.client,
            database_tools_private_endpoint_id.into(),
            update_database_tools_private_endpoint_details,
        )
    }
}

/// # Work request
impl DatabaseToolsClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DatabaseToolsClient);
