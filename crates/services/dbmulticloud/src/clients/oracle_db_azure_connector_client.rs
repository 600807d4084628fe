// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dbmulticloud", "https://dbmulticloud.{region}.oci.{secondLevelDomain}", "/20240501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Multicloud Integrations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dbmulticloud::{Config, OracleDBAzureConnectorClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDBAzureConnectorClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_connectors("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDBAzureConnectorClient {
    client: Client,
}

impl OracleDBAzureConnectorClient {
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

/// # Oracle DB Azure connector
impl OracleDBAzureConnectorClient {
    /// Moves the Oracle DB Azure connector to another compartment.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    /// - `change_oracle_db_azure_connector_compartment_details`: The request body:
    ///   [`ChangeOracleDbAzureConnectorCompartmentDetails`](crate::models::ChangeOracleDbAzureConnectorCompartmentDetails).
    pub fn change_oracle_db_azure_connector_compartment(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
        change_oracle_db_azure_connector_compartment_details: models::ChangeOracleDbAzureConnectorCompartmentDetails,
    ) -> operations::ChangeOracleDbAzureConnectorCompartment {
        operations::ChangeOracleDbAzureConnectorCompartment::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
            change_oracle_db_azure_connector_compartment_details,
        )
    }

    /// Creates an Oracle DB Azure connector.
    ///
    /// - `create_oracle_db_azure_connector_details`: The request body:
    ///   [`CreateOracleDbAzureConnectorDetails`](crate::models::CreateOracleDbAzureConnectorDetails).
    #[inline]
    pub fn create_oracle_db_azure_connector(
        &self,
        create_oracle_db_azure_connector_details: models::CreateOracleDbAzureConnectorDetails,
    ) -> operations::CreateOracleDbAzureConnector {
        operations::CreateOracleDbAzureConnector::new(
            &self.client,
            create_oracle_db_azure_connector_details,
        )
    }

    /// Deletes the Oracle DB Azure connector.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    pub fn delete_oracle_db_azure_connector(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAzureConnector {
        operations::DeleteOracleDbAzureConnector::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
        )
    }

    /// Gets the Oracle DB Azure connector.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    pub fn get_oracle_db_azure_connector(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureConnector {
        operations::GetOracleDbAzureConnector::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
        )
    }

    /// Lists the Oracle DB Azure connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureConnectors {
        operations::ListOracleDbAzureConnectors::new(&self.client, compartment_id.into())
    }

    /// Patches the Oracle DB Azure connector.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    /// - `patch_oracle_db_azure_connector_details`: The request body:
    ///   [`PatchOracleDbAzureConnectorDetails`](crate::models::PatchOracleDbAzureConnectorDetails).
    pub fn patch_oracle_db_azure_connector(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
        patch_oracle_db_azure_connector_details: models::PatchOracleDbAzureConnectorDetails,
    ) -> operations::PatchOracleDbAzureConnector {
        operations::PatchOracleDbAzureConnector::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
            patch_oracle_db_azure_connector_details,
        )
    }

    /// Refreshes the Oracle DB Azure connector.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    pub fn refresh_oracle_db_azure_connector(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
    ) -> operations::RefreshOracleDbAzureConnector {
        operations::RefreshOracleDbAzureConnector::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
        )
    }

    /// Updates the Oracle DB Azure connector.
    ///
    /// - `oracle_db_azure_connector_id`: The OCID of the Azure connector of Oracle Database.
    /// - `update_oracle_db_azure_connector_details`: The request body:
    ///   [`UpdateOracleDbAzureConnectorDetails`](crate::models::UpdateOracleDbAzureConnectorDetails).
    pub fn update_oracle_db_azure_connector(
        &self,
        oracle_db_azure_connector_id: impl Into<String>,
        update_oracle_db_azure_connector_details: models::UpdateOracleDbAzureConnectorDetails,
    ) -> operations::UpdateOracleDbAzureConnector {
        operations::UpdateOracleDbAzureConnector::new(
            &self.client,
            oracle_db_azure_connector_id.into(),
            update_oracle_db_azure_connector_details,
        )
    }
}

client!(OracleDBAzureConnectorClient);
