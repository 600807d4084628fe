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
/// use oci_sdk_dbmulticloud::{Config, OracleDBAzureBlobContainerClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDBAzureBlobContainerClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_blob_containers("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDBAzureBlobContainerClient {
    client: Client,
}

impl OracleDBAzureBlobContainerClient {
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

/// # Oracle DB Azure blob container
impl OracleDBAzureBlobContainerClient {
    /// Moves the Oracle DB Azure blob container to another compartment.
    ///
    /// - `oracle_db_azure_blob_container_id`: The OCID of the Azure Blob container of Oracle
    ///   Database.
    /// - `change_oracle_db_azure_blob_container_compartment_details`: The request body:
    ///   [`ChangeOracleDbAzureBlobContainerCompartmentDetails`](crate::models::ChangeOracleDbAzureBlobContainerCompartmentDetails).
    pub fn change_oracle_db_azure_blob_container_compartment(
        &self,
        oracle_db_azure_blob_container_id: impl Into<String>,
        change_oracle_db_azure_blob_container_compartment_details: models::ChangeOracleDbAzureBlobContainerCompartmentDetails,
    ) -> operations::ChangeOracleDbAzureBlobContainerCompartment {
        operations::ChangeOracleDbAzureBlobContainerCompartment::new(
            &self.client,
            oracle_db_azure_blob_container_id.into(),
            change_oracle_db_azure_blob_container_compartment_details,
        )
    }

    /// Creates an Oracle DB Azure blob container.
    ///
    /// - `create_oracle_db_azure_blob_container_details`: The request body:
    ///   [`CreateOracleDbAzureBlobContainerDetails`](crate::models::CreateOracleDbAzureBlobContainerDetails).
    #[inline]
    pub fn create_oracle_db_azure_blob_container(
        &self,
        create_oracle_db_azure_blob_container_details: models::CreateOracleDbAzureBlobContainerDetails,
    ) -> operations::CreateOracleDbAzureBlobContainer {
        operations::CreateOracleDbAzureBlobContainer::new(
            &self.client,
            create_oracle_db_azure_blob_container_details,
        )
    }

    /// Deletes the Oracle DB Azure blob container.
    ///
    /// - `oracle_db_azure_blob_container_id`: The OCID of the Azure Blob container of Oracle
    ///   Database.
    pub fn delete_oracle_db_azure_blob_container(
        &self,
        oracle_db_azure_blob_container_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAzureBlobContainer {
        operations::DeleteOracleDbAzureBlobContainer::new(
            &self.client,
            oracle_db_azure_blob_container_id.into(),
        )
    }

    /// Gets the Oracle DB Azure blob container.
    ///
    /// - `oracle_db_azure_blob_container_id`: The OCID of the Azure Blob container of Oracle
    ///   Database.
    pub fn get_oracle_db_azure_blob_container(
        &self,
        oracle_db_azure_blob_container_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureBlobContainer {
        operations::GetOracleDbAzureBlobContainer::new(
            &self.client,
            oracle_db_azure_blob_container_id.into(),
        )
    }

    /// Lists the Oracle DB Azure blob containers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_blob_containers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureBlobContainers {
        operations::ListOracleDbAzureBlobContainers::new(&self.client, compartment_id.into())
    }

    /// Updates the Oracle DB Azure blob container.
    ///
    /// - `oracle_db_azure_blob_container_id`: The OCID of the Azure Blob container of Oracle
    ///   Database.
    /// - `update_oracle_db_azure_blob_container_details`: The request body:
    ///   [`UpdateOracleDbAzureBlobContainerDetails`](crate::models::UpdateOracleDbAzureBlobContainerDetails).
    pub fn update_oracle_db_azure_blob_container(
        &self,
        oracle_db_azure_blob_container_id: impl Into<String>,
        update_oracle_db_azure_blob_container_details: models::UpdateOracleDbAzureBlobContainerDetails,
    ) -> operations::UpdateOracleDbAzureBlobContainer {
        operations::UpdateOracleDbAzureBlobContainer::new(
            &self.client,
            oracle_db_azure_blob_container_id.into(),
            update_oracle_db_azure_blob_container_details,
        )
    }
}

client!(OracleDBAzureBlobContainerClient);
