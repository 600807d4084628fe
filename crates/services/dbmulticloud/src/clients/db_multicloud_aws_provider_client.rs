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
/// use oci_sdk_dbmulticloud::{Config, DbMulticloudAwsProviderClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = DbMulticloudAwsProviderClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_aws_keys("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbMulticloudAwsProviderClient {
    client: Client,
}

impl DbMulticloudAwsProviderClient {
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

/// # Oracle DB AWS identity connector
impl DbMulticloudAwsProviderClient {
    /// Moves the Oracle DB AWS identity connector to another compartment.
    ///
    /// - `oracle_db_aws_identity_connector_id`: The OCID of the AWS identity connector of Oracle
    ///   Database.
    /// - `change_oracle_db_aws_identity_connector_compartment_details`: The request body:
    ///   [`ChangeOracleDbAwsIdentityConnectorCompartmentDetails`](crate::models::ChangeOracleDbAwsIdentityConnectorCompartmentDetails).
    pub fn change_oracle_db_aws_identity_connector_compartment(
        &self,
        oracle_db_aws_identity_connector_id: impl Into<String>,
        change_oracle_db_aws_identity_connector_compartment_details: models::ChangeOracleDbAwsIdentityConnectorCompartmentDetails,
    ) -> operations::ChangeOracleDbAwsIdentityConnectorCompartment {
        operations::ChangeOracleDbAwsIdentityConnectorCompartment::new(
            &self.client,
            oracle_db_aws_identity_connector_id.into(),
            change_oracle_db_aws_identity_connector_compartment_details,
        )
    }

    /// Creates an Oracle DB AWS identity connector.
    ///
    /// - `create_oracle_db_aws_identity_connector_details`: The request body:
    ///   [`CreateOracleDbAwsIdentityConnectorDetails`](crate::models::CreateOracleDbAwsIdentityConnectorDetails).
    #[inline]
    pub fn create_oracle_db_aws_identity_connector(
        &self,
        create_oracle_db_aws_identity_connector_details: models::CreateOracleDbAwsIdentityConnectorDetails,
    ) -> operations::CreateOracleDbAwsIdentityConnector {
        operations::CreateOracleDbAwsIdentityConnector::new(
            &self.client,
            create_oracle_db_aws_identity_connector_details,
        )
    }

    /// Deletes the Oracle DB AWS identity connector.
    ///
    /// - `oracle_db_aws_identity_connector_id`: The OCID of the AWS identity connector of Oracle
    ///   Database.
    pub fn delete_oracle_db_aws_identity_connector(
        &self,
        oracle_db_aws_identity_connector_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAwsIdentityConnector {
        operations::DeleteOracleDbAwsIdentityConnector::new(
            &self.client,
            oracle_db_aws_identity_connector_id.into(),
        )
    }

    /// Gets the Oracle DB AWS identity connector.
    ///
    /// - `oracle_db_aws_identity_connector_id`: The OCID of the AWS identity connector of Oracle
    ///   Database.
    pub fn get_oracle_db_aws_identity_connector(
        &self,
        oracle_db_aws_identity_connector_id: impl Into<String>,
    ) -> operations::GetOracleDbAwsIdentityConnector {
        operations::GetOracleDbAwsIdentityConnector::new(
            &self.client,
            oracle_db_aws_identity_connector_id.into(),
        )
    }

    /// Lists the Oracle DB AWS identity connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_aws_identity_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAwsIdentityConnectors {
        operations::ListOracleDbAwsIdentityConnectors::new(&self.client, compartment_id.into())
    }

    /// Refreshes the Oracle DB AWS identity connector.
    ///
    /// - `oracle_db_aws_identity_connector_id`: The OCID of the AWS identity connector of Oracle
    ///   Database.
    pub fn refresh_oracle_db_aws_identity_connector(
        &self,
        oracle_db_aws_identity_connector_id: impl Into<String>,
    ) -> operations::RefreshOracleDbAwsIdentityConnector {
        operations::RefreshOracleDbAwsIdentityConnector::new(
            &self.client,
            oracle_db_aws_identity_connector_id.into(),
        )
    }

    /// Updates the Oracle DB AWS identity connector.
    ///
    /// - `oracle_db_aws_identity_connector_id`: The OCID of the AWS identity connector of Oracle
    ///   Database.
    /// - `update_oracle_db_aws_identity_connector_details`: The request body:
    ///   [`UpdateOracleDbAwsIdentityConnectorDetails`](crate::models::UpdateOracleDbAwsIdentityConnectorDetails).
    pub fn update_oracle_db_aws_identity_connector(
        &self,
        oracle_db_aws_identity_connector_id: impl Into<String>,
        update_oracle_db_aws_identity_connector_details: models::UpdateOracleDbAwsIdentityConnectorDetails,
    ) -> operations::UpdateOracleDbAwsIdentityConnector {
        operations::UpdateOracleDbAwsIdentityConnector::new(
            &self.client,
            oracle_db_aws_identity_connector_id.into(),
            update_oracle_db_aws_identity_connector_details,
        )
    }
}

/// # Oracle DB AWS key
impl DbMulticloudAwsProviderClient {
    /// Moves the Oracle DB AWS key to another compartment.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    /// - `change_oracle_db_aws_key_compartment_details`: The request body:
    ///   [`ChangeOracleDbAwsKeyCompartmentDetails`](crate::models::ChangeOracleDbAwsKeyCompartmentDetails).
    pub fn change_oracle_db_aws_key_compartment(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
        change_oracle_db_aws_key_compartment_details: models::ChangeOracleDbAwsKeyCompartmentDetails,
    ) -> operations::ChangeOracleDbAwsKeyCompartment {
        operations::ChangeOracleDbAwsKeyCompartment::new(
            &self.client,
            oracle_db_aws_key_id.into(),
            change_oracle_db_aws_key_compartment_details,
        )
    }

    /// Creates an Oracle DB AWS key.
    ///
    /// - `create_oracle_db_aws_key_details`: The request body:
    ///   [`CreateOracleDbAwsKeyDetails`](crate::models::CreateOracleDbAwsKeyDetails).
    #[inline]
    pub fn create_oracle_db_aws_key(
        &self,
        create_oracle_db_aws_key_details: models::CreateOracleDbAwsKeyDetails,
    ) -> operations::CreateOracleDbAwsKey {
        operations::CreateOracleDbAwsKey::new(&self.client, create_oracle_db_aws_key_details)
    }

    /// Deletes the Oracle DB AWS key.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    pub fn delete_oracle_db_aws_key(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAwsKey {
        operations::DeleteOracleDbAwsKey::new(&self.client, oracle_db_aws_key_id.into())
    }

    /// Gets the Oracle DB AWS key.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    pub fn get_oracle_db_aws_key(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
    ) -> operations::GetOracleDbAwsKey {
        operations::GetOracleDbAwsKey::new(&self.client, oracle_db_aws_key_id.into())
    }

    /// Lists the Oracle DB AWS keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_aws_keys(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAwsKeys {
        operations::ListOracleDbAwsKeys::new(&self.client, compartment_id.into())
    }

    /// Refreshes the Oracle DB AWS key.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    /// - `refresh_oracle_db_aws_key_details`: The request body:
    ///   [`RefreshOracleDbAwsKeyDetails`](crate::models::RefreshOracleDbAwsKeyDetails).
    pub fn refresh_oracle_db_aws_key(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
        refresh_oracle_db_aws_key_details: models::RefreshOracleDbAwsKeyDetails,
    ) -> operations::RefreshOracleDbAwsKey {
        operations::RefreshOracleDbAwsKey::new(
            &self.client,
            oracle_db_aws_key_id.into(),
            refresh_oracle_db_aws_key_details,
        )
    }

    /// Replicates the Oracle DB AWS key.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    /// - `replicate_oracle_db_aws_key_details`: The request body:
    ///   [`ReplicateOracleDbAwsKeyDetails`](crate::models::ReplicateOracleDbAwsKeyDetails).
    pub fn replicate_oracle_db_aws_key(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
        replicate_oracle_db_aws_key_details: models::ReplicateOracleDbAwsKeyDetails,
    ) -> operations::ReplicateOracleDbAwsKey {
        operations::ReplicateOracleDbAwsKey::new(
            &self.client,
            oracle_db_aws_key_id.into(),
            replicate_oracle_db_aws_key_details,
        )
    }

    /// Updates the Oracle DB AWS key.
    ///
    /// - `oracle_db_aws_key_id`: The OCID of the AWS key of Oracle Database.
    /// - `update_oracle_db_aws_key_details`: The request body:
    ///   [`UpdateOracleDbAwsKeyDetails`](crate::models::UpdateOracleDbAwsKeyDetails).
    pub fn update_oracle_db_aws_key(
        &self,
        oracle_db_aws_key_id: impl Into<String>,
        update_oracle_db_aws_key_details: models::UpdateOracleDbAwsKeyDetails,
    ) -> operations::UpdateOracleDbAwsKey {
        operations::UpdateOracleDbAwsKey::new(
            &self.client,
            oracle_db_aws_key_id.into(),
            update_oracle_db_aws_key_details,
        )
    }
}

/// # Oracle DB AWS key pool
impl DbMulticloudAwsProviderClient {
    /// Moves the Oracle DB AWS key pool to another compartment.
    ///
    /// - `oracle_db_aws_key_pool_id`: The OCID of the AWS key pool of Oracle Database.
    /// - `change_oracle_db_aws_key_pool_compartment_details`: The request body:
    ///   [`ChangeOracleDbAwsKeyPoolCompartmentDetails`](crate::models::ChangeOracleDbAwsKeyPoolCompartmentDetails).
    pub fn change_oracle_db_aws_key_pool_compartment(
        &self,
        oracle_db_aws_key_pool_id: impl Into<String>,
        change_oracle_db_aws_key_pool_compartment_details: models::ChangeOracleDbAwsKeyPoolCompartmentDetails,
    ) -> operations::ChangeOracleDbAwsKeyPoolCompartment {
        operations::ChangeOracleDbAwsKeyPoolCompartment::new(
            &self.client,
            oracle_db_aws_key_pool_id.into(),
            change_oracle_db_aws_key_pool_compartment_details,
        )
    }

    /// Creates an Oracle DB AWS key pool.
    ///
    /// - `create_oracle_db_aws_key_pool_details`: The request body:
    ///   [`CreateOracleDbAwsKeyPoolDetails`](crate::models::CreateOracleDbAwsKeyPoolDetails).
    #[inline]
    pub fn create_oracle_db_aws_key_pool(
        &self,
        create_oracle_db_aws_key_pool_details: models::CreateOracleDbAwsKeyPoolDetails,
    ) -> operations::CreateOracleDbAwsKeyPool {
        operations::CreateOracleDbAwsKeyPool::new(
            &self.client,
            create_oracle_db_aws_key_pool_details,
        )
    }

    /// Deletes the Oracle DB AWS key pool.
    ///
    /// - `oracle_db_aws_key_pool_id`: The OCID of the AWS key pool of Oracle Database.
    pub fn delete_oracle_db_aws_key_pool(
        &self,
        oracle_db_aws_key_pool_id: impl Into<String>,
    ) -> operations::DeleteOracleDbAwsKeyPool {
        operations::DeleteOracleDbAwsKeyPool::new(&self.client, oracle_db_aws_key_pool_id.into())
    }

    /// Gets the Oracle DB AWS key pool.
    ///
    /// - `oracle_db_aws_key_pool_id`: The OCID of the AWS key pool of Oracle Database.
    pub fn get_oracle_db_aws_key_pool(
        &self,
        oracle_db_aws_key_pool_id: impl Into<String>,
    ) -> operations::GetOracleDbAwsKeyPool {
        operations::GetOracleDbAwsKeyPool::new(&self.client, oracle_db_aws_key_pool_id.into())
    }

    /// Lists the Oracle DB AWS key pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_aws_key_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAwsKeyPools {
        operations::ListOracleDbAwsKeyPools::new(&self.client, compartment_id.into())
    }

    /// Replicates the Oracle DB AWS key pool.
    ///
    /// - `oracle_db_aws_key_pool_id`: The OCID of the AWS key pool of Oracle Database.
    /// - `replicate_oracle_db_aws_key_pool_details`: The request body:
    ///   [`ReplicateOracleDbAwsKeyPoolDetails`](crate::models::ReplicateOracleDbAwsKeyPoolDetails).
    pub fn replicate_oracle_db_aws_key_pool(
        &self,
        oracle_db_aws_key_pool_id: impl Into<String>,
        replicate_oracle_db_aws_key_pool_details: models::ReplicateOracleDbAwsKeyPoolDetails,
    ) -> operations::ReplicateOracleDbAwsKeyPool {
        operations::ReplicateOracleDbAwsKeyPool::new(
            &self.client,
            oracle_db_aws_key_pool_id.into(),
            replicate_oracle_db_aws_key_pool_details,
        )
    }

    /// Updates the Oracle DB AWS key pool.
    ///
    /// - `oracle_db_aws_key_pool_id`: The OCID of the AWS key pool of Oracle Database.
    /// - `update_oracle_db_aws_key_pool_details`: The request body:
    ///   [`UpdateOracleDbAwsKeyPoolDetails`](crate::models::UpdateOracleDbAwsKeyPoolDetails).
    pub fn update_oracle_db_aws_key_pool(
        &self,
        oracle_db_aws_key_pool_id: impl Into<String>,
        update_oracle_db_aws_key_pool_details: models::UpdateOracleDbAwsKeyPoolDetails,
    ) -> operations::UpdateOracleDbAwsKeyPool {
        operations::UpdateOracleDbAwsKeyPool::new(
            &self.client,
            oracle_db_aws_key_pool_id.into(),
            update_oracle_db_aws_key_pool_details,
        )
    }
}

client!(DbMulticloudAwsProviderClient);
