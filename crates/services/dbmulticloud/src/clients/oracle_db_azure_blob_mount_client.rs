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
/// use oci_sdk_dbmulticloud::{Config, OracleDBAzureBlobMountClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDBAzureBlobMountClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_blob_mounts("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDBAzureBlobMountClient {
    client: Client,
}

impl OracleDBAzureBlobMountClient {
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

/// # Oracle DB Azure blob mount
impl OracleDBAzureBlobMountClient {
    /// Moves the Oracle DB Azure blob mount to another compartment.
    ///
    /// - `oracle_db_azure_blob_mount_id`: The OCID of the Azure Blob mount of Oracle Database.
    /// - `change_oracle_db_azure_blob_mount_compartment_details`: The request body:
    ///   [`ChangeOracleDbAzureBlobMountCompartmentDetails`](crate::models::ChangeOracleDbAzureBlobMountCompartmentDetails).
    pub fn change_oracle_db_azure_blob_mount_compartment(
        &self,
        oracle_db_azure_blob_mount_id: impl Into<String>,
        change_oracle_db_azure_blob_mount_compartment_details: models::ChangeOracleDbAzureBlobMountCompartmentDetails,
    ) -> operations::ChangeOracleDbAzureBlobMountCompartment {
        operations::ChangeOracleDbAzureBlobMountCompartment::new(
            &self.client,
            oracle_db_azure_blob_mount_id.into(),
            change_oracle_db_azure_blob_mount_compartment_details,
        )
    }

    /// Creates an Oracle DB Azure blob mount.
    ///
    /// - `create_oracle_db_azure_blob_mount_details`: The request body:
    ///   [`CreateOracleDbAzureBlobMountDetails`](crate::models::CreateOracleDbAzureBlobMountDetails).
    #[inline]
    pub fn create_oracle_db_azure_blob_mount(
        &self,
        create_oracle_db_azure_blob_mount_details: models::CreateOracleDbAzureBlobMountDetails,
    ) -> operations::CreateOracleDbAzureBlobMount {
        operations::CreateOracleDbAzureBlobMount::new(
            &self.client,
            create_oracle_db_azure_blob_mount_details,
        )
    }

    /// Deletes the Oracle DB Azure blob mount.
    ///
    /// - `oracle_db_azure_blob_mount_id`: The OCID of the Azure Blob mount of Oracle Database.
    pub fn delete_oracle_db_azure_blob_mount(
        &self,
        oracle_db_azure_blob_mount_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAzureBlobMount {
        operations::DeleteOracleDbAzureBlobMount::new(
            &self.client,
            oracle_db_azure_blob_mount_id.into(),
        )
    }

    /// Gets the Oracle DB Azure blob mount.
    ///
    /// - `oracle_db_azure_blob_mount_id`: The OCID of the Azure Blob mount of Oracle Database.
    pub fn get_oracle_db_azure_blob_mount(
        &self,
        oracle_db_azure_blob_mount_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureBlobMount {
        operations::GetOracleDbAzureBlobMount::new(
            &self.client,
            oracle_db_azure_blob_mount_id.into(),
        )
    }

    /// Lists the Oracle DB Azure blob mounts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_blob_mounts(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureBlobMounts {
        operations::ListOracleDbAzureBlobMounts::new(&self.client, compartment_id.into())
    }

    /// Updates the Oracle DB Azure blob mount.
    ///
    /// - `oracle_db_azure_blob_mount_id`: The OCID of the Azure Blob mount of Oracle Database.
    /// - `update_oracle_db_azure_blob_mount_details`: The request body:
    ///   [`UpdateOracleDbAzureBlobMountDetails`](crate::models::UpdateOracleDbAzureBlobMountDetails).
    pub fn update_oracle_db_azure_blob_mount(
        &self,
        oracle_db_azure_blob_mount_id: impl Into<String>,
        update_oracle_db_azure_blob_mount_details: models::UpdateOracleDbAzureBlobMountDetails,
    ) -> operations::UpdateOracleDbAzureBlobMount {
        operations::UpdateOracleDbAzureBlobMount::new(
            &self.client,
            oracle_db_azure_blob_mount_id.into(),
            update_oracle_db_azure_blob_mount_details,
        )
    }
}

client!(OracleDBAzureBlobMountClient);
