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
/// use oci_sdk_dbmulticloud::{Config, OracleDbAzureVaultClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDbAzureVaultClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_vaults("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDbAzureVaultClient {
    client: Client,
}

impl OracleDbAzureVaultClient {
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

/// # Oracle DB Azure vault
impl OracleDbAzureVaultClient {
    /// Moves the Oracle DB Azure vault to another compartment.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    /// - `change_oracle_db_azure_vault_compartment_details`: The request body:
    ///   [`ChangeOracleDbAzureVaultCompartmentDetails`](crate::models::ChangeOracleDbAzureVaultCompartmentDetails).
    pub fn change_oracle_db_azure_vault_compartment(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
        change_oracle_db_azure_vault_compartment_details: models::ChangeOracleDbAzureVaultCompartmentDetails,
    ) -> operations::ChangeOracleDbAzureVaultCompartment {
        operations::ChangeOracleDbAzureVaultCompartment::new(
            &self.client,
            oracle_db_azure_vault_id.into(),
            change_oracle_db_azure_vault_compartment_details,
        )
    }

    /// Creates an Oracle DB Azure vault.
    ///
    /// - `create_oracle_db_azure_vault_details`: The request body:
    ///   [`CreateOracleDbAzureVaultDetails`](crate::models::CreateOracleDbAzureVaultDetails).
    #[inline]
    pub fn create_oracle_db_azure_vault(
        &self,
        create_oracle_db_azure_vault_details: models::CreateOracleDbAzureVaultDetails,
    ) -> operations::CreateOracleDbAzureVault {
        operations::CreateOracleDbAzureVault::new(
            &self.client,
            create_oracle_db_azure_vault_details,
        )
    }

    /// Deletes the Oracle DB Azure vault.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    pub fn delete_oracle_db_azure_vault(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAzureVault {
        operations::DeleteOracleDbAzureVault::new(&self.client, oracle_db_azure_vault_id.into())
    }

    /// Gets the Oracle DB Azure vault.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    pub fn get_oracle_db_azure_vault(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureVault {
        operations::GetOracleDbAzureVault::new(&self.client, oracle_db_azure_vault_id.into())
    }

    /// Lists the Oracle DB Azure vaults.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_vaults(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureVaults {
        operations::ListOracleDbAzureVaults::new(&self.client, compartment_id.into())
    }

    /// Refreshes the Oracle DB Azure vault.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    pub fn refresh_oracle_db_azure_vault(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
    ) -> operations::RefreshOracleDbAzureVault {
        operations::RefreshOracleDbAzureVault::new(&self.client, oracle_db_azure_vault_id.into())
    }

    /// Replicates the Oracle DB Azure vault.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    /// - `replicate_oracle_db_azure_vault_details`: The request body:
    ///   [`ReplicateOracleDbAzureVaultDetails`](crate::models::ReplicateOracleDbAzureVaultDetails).
    pub fn replicate_oracle_db_azure_vault(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
        replicate_oracle_db_azure_vault_details: models::ReplicateOracleDbAzureVaultDetails,
    ) -> operations::ReplicateOracleDbAzureVault {
        operations::ReplicateOracleDbAzureVault::new(
            &self.client,
            oracle_db_azure_vault_id.into(),
            replicate_oracle_db_azure_vault_details,
        )
    }

    /// Updates the Oracle DB Azure vault.
    ///
    /// - `oracle_db_azure_vault_id`: The OCID of the Azure vault of Oracle Database.
    /// - `update_oracle_db_azure_vault_details`: The request body:
    ///   [`UpdateOracleDbAzureVaultDetails`](crate::models::UpdateOracleDbAzureVaultDetails).
    pub fn update_oracle_db_azure_vault(
        &self,
        oracle_db_azure_vault_id: impl Into<String>,
        update_oracle_db_azure_vault_details: models::UpdateOracleDbAzureVaultDetails,
    ) -> operations::UpdateOracleDbAzureVault {
        operations::UpdateOracleDbAzureVault::new(
            &self.client,
            oracle_db_azure_vault_id.into(),
            update_oracle_db_azure_vault_details,
        )
    }
}

client!(OracleDbAzureVaultClient);
