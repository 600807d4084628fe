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
/// use oci_sdk_dbmulticloud::{Config, OracleDbAzureVaultAssociationClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDbAzureVaultAssociationClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_vault_associations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDbAzureVaultAssociationClient {
    client: Client,
}

impl OracleDbAzureVaultAssociationClient {
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

/// # Oracle DB Azure vault association
impl OracleDbAzureVaultAssociationClient {
    /// Deletes the Oracle DB Azure vault association with all resources that depend on it.
    ///
    /// - `oracle_db_azure_vault_association_id`: The OCID of the association of the Azure vault of
    ///   Oracle Database.
    pub fn cascading_delete_oracle_db_azure_vault_association(
        &self,
        oracle_db_azure_vault_association_id: impl Into<String>,
    ) -> operations::CascadingDeleteOracleDbAzureVaultAssociation {
        operations::CascadingDeleteOracleDbAzureVaultAssociation::new(
            &self.client,
            oracle_db_azure_vault_association_id.into(),
        )
    }

    /// Moves the Oracle DB Azure vault association to another compartment.
    ///
    /// - `oracle_db_azure_vault_association_id`: The OCID of the association of the Azure vault of
    ///   Oracle Database.
    /// - `change_oracle_db_azure_vault_association_compartment_details`: The request body:
    ///   [`ChangeOracleDbAzureVaultAssociationCompartmentDetails`](crate::models::ChangeOracleDbAzureVaultAssociationCompartmentDetails).
    pub fn change_oracle_db_azure_vault_association_compartment(
        &self,
        oracle_db_azure_vault_association_id: impl Into<String>,
        change_oracle_db_azure_vault_association_compartment_details: models::ChangeOracleDbAzureVaultAssociationCompartmentDetails,
    ) -> operations::ChangeOracleDbAzureVaultAssociationCompartment {
        operations::ChangeOracleDbAzureVaultAssociationCompartment::new(
            &self.client,
            oracle_db_azure_vault_association_id.into(),
            change_oracle_db_azure_vault_association_compartment_details,
        )
    }

    /// Creates an Oracle DB Azure vault association.
    ///
    /// - `create_oracle_db_azure_vault_association_details`: The request body:
    ///   [`CreateOracleDbAzureVaultAssociationDetails`](crate::models::CreateOracleDbAzureVaultAssociationDetails).
    #[inline]
    pub fn create_oracle_db_azure_vault_association(
        &self,
        create_oracle_db_azure_vault_association_details: models::CreateOracleDbAzureVaultAssociationDetails,
    ) -> operations::CreateOracleDbAzureVaultAssociation {
        operations::CreateOracleDbAzureVaultAssociation::new(
            &self.client,
            create_oracle_db_azure_vault_association_details,
        )
    }

    /// Deletes the Oracle DB Azure vault association.
    ///
    /// - `oracle_db_azure_vault_association_id`: The OCID of the association of the Azure vault of
    ///   Oracle Database.
    pub fn delete_oracle_db_azure_vault_association(
        &self,
        oracle_db_azure_vault_association_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAzureVaultAssociation {
        operations::DeleteOracleDbAzureVaultAssociation::new(
            &self.client,
            oracle_db_azure_vault_association_id.into(),
        )
    }

    /// Gets the Oracle DB Azure vault association.
    ///
    /// - `oracle_db_azure_vault_association_id`: The OCID of the association of the Azure vault of
    ///   Oracle Database.
    pub fn get_oracle_db_azure_vault_association(
        &self,
        oracle_db_azure_vault_association_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureVaultAssociation {
        operations::GetOracleDbAzureVaultAssociation::new(
            &self.client,
            oracle_db_azure_vault_association_id.into(),
        )
    }

    /// Lists the Oracle DB Azure vault associations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_vault_associations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureVaultAssociations {
        operations::ListOracleDbAzureVaultAssociations::new(&self.client, compartment_id.into())
    }

    /// Updates the Oracle DB Azure vault association.
    ///
    /// - `oracle_db_azure_vault_association_id`: The OCID of the association of the Azure vault of
    ///   Oracle Database.
    /// - `update_oracle_db_azure_vault_association_details`: The request body:
    ///   [`UpdateOracleDbAzureVaultAssociationDetails`](crate::models::UpdateOracleDbAzureVaultAssociationDetails).
    pub fn update_oracle_db_azure_vault_association(
        &self,
        oracle_db_azure_vault_association_id: impl Into<String>,
        update_oracle_db_azure_vault_association_details: models::UpdateOracleDbAzureVaultAssociationDetails,
    ) -> operations::UpdateOracleDbAzureVaultAssociation {
        operations::UpdateOracleDbAzureVaultAssociation::new(
            &self.client,
            oracle_db_azure_vault_association_id.into(),
            update_oracle_db_azure_vault_association_details,
        )
    }
}

client!(OracleDbAzureVaultAssociationClient);
