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
/// use oci_sdk_dbmulticloud::{Config, DbMulticloudGCPProviderClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = DbMulticloudGCPProviderClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_gcp_key_rings("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbMulticloudGCPProviderClient {
    client: Client,
}

impl DbMulticloudGCPProviderClient {
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

/// # Oracle DB GCP identity connector
impl DbMulticloudGCPProviderClient {
    /// Moves the Oracle DB GCP identity connector to another compartment.
    ///
    /// - `oracle_db_gcp_identity_connector_id`: The OCID of the GCP identity connector of Oracle
    ///   Database.
    /// - `change_oracle_db_gcp_identity_connector_compartment_details`: The request body:
    ///   [`ChangeOracleDbGcpIdentityConnectorCompartmentDetails`](crate::models::ChangeOracleDbGcpIdentityConnectorCompartmentDetails).
    pub fn change_oracle_db_gcp_identity_connector_compartment(
        &self,
        oracle_db_gcp_identity_connector_id: impl Into<String>,
        change_oracle_db_gcp_identity_connector_compartment_details: models::ChangeOracleDbGcpIdentityConnectorCompartmentDetails,
    ) -> operations::ChangeOracleDbGcpIdentityConnectorCompartment {
        operations::ChangeOracleDbGcpIdentityConnectorCompartment::new(
            &self.client,
            oracle_db_gcp_identity_connector_id.into(),
            change_oracle_db_gcp_identity_connector_compartment_details,
        )
    }

    /// Creates an Oracle DB GCP identity connector.
    ///
    /// - `create_oracle_db_gcp_identity_connector_details`: The request body:
    ///   [`CreateOracleDbGcpIdentityConnectorDetails`](crate::models::CreateOracleDbGcpIdentityConnectorDetails).
    #[inline]
    pub fn create_oracle_db_gcp_identity_connector(
        &self,
        create_oracle_db_gcp_identity_connector_details: models::CreateOracleDbGcpIdentityConnectorDetails,
    ) -> operations::CreateOracleDbGcpIdentityConnector {
        operations::CreateOracleDbGcpIdentityConnector::new(
            &self.client,
            create_oracle_db_gcp_identity_connector_details,
        )
    }

    /// Deletes the Oracle DB GCP identity connector.
    ///
    /// - `oracle_db_gcp_identity_connector_id`: The OCID of the GCP identity connector of Oracle
    ///   Database.
    pub fn delete_oracle_db_gcp_identity_connector(
        &self,
        oracle_db_gcp_identity_connector_id: impl Into<String>,
    ) -> operations::DeleteOracleDbGcpIdentityConnector {
        operations::DeleteOracleDbGcpIdentityConnector::new(
            &self.client,
            oracle_db_gcp_identity_connector_id.into(),
        )
    }

    /// Gets the Oracle DB GCP identity connector.
    ///
    /// - `oracle_db_gcp_identity_connector_id`: The OCID of the GCP identity connector of Oracle
    ///   Database.
    pub fn get_oracle_db_gcp_identity_connector(
        &self,
        oracle_db_gcp_identity_connector_id: impl Into<String>,
    ) -> operations::GetOracleDbGcpIdentityConnector {
        operations::GetOracleDbGcpIdentityConnector::new(
            &self.client,
            oracle_db_gcp_identity_connector_id.into(),
        )
    }

    /// Lists the Oracle DB GCP identity connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_gcp_identity_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbGcpIdentityConnectors {
        operations::ListOracleDbGcpIdentityConnectors::new(&self.client, compartment_id.into())
    }

    /// Refreshes the Oracle DB GCP identity connector.
    ///
    /// - `oracle_db_gcp_identity_connector_id`: The OCID of the GCP identity connector of Oracle
    ///   Database.
    pub fn refresh_oracle_db_gcp_identity_connector(
        &self,
        oracle_db_gcp_identity_connector_id: impl Into<String>,
    ) -> operations::RefreshOracleDbGcpIdentityConnector {
        operations::RefreshOracleDbGcpIdentityConnector::new(
            &self.client,
            oracle_db_gcp_identity_connector_id.into(),
        )
    }

    /// Updates the Oracle DB GCP identity connector.
    ///
    /// - `oracle_db_gcp_identity_connector_id`: The OCID of the GCP identity connector of Oracle
    ///   Database.
    /// - `update_oracle_db_gcp_identity_connector_details`: The request body:
    ///   [`UpdateOracleDbGcpIdentityConnectorDetails`](crate::models::UpdateOracleDbGcpIdentityConnectorDetails).
    pub fn update_oracle_db_gcp_identity_connector(
        &self,
        oracle_db_gcp_identity_connector_id: impl Into<String>,
        update_oracle_db_gcp_identity_connector_details: models::UpdateOracleDbGcpIdentityConnectorDetails,
    ) -> operations::UpdateOracleDbGcpIdentityConnector {
        operations::UpdateOracleDbGcpIdentityConnector::new(
            &self.client,
            oracle_db_gcp_identity_connector_id.into(),
            update_oracle_db_gcp_identity_connector_details,
        )
    }
}

/// # Oracle DB GCP key
impl DbMulticloudGCPProviderClient {
    /// Gets the Oracle DB GCP key.
    ///
    /// - `oracle_db_gcp_key_id`: The OCID of the Google Cloud key.
    pub fn get_oracle_db_gcp_key(
        &self,
        oracle_db_gcp_key_id: impl Into<String>,
    ) -> operations::GetOracleDbGcpKey {
        operations::GetOracleDbGcpKey::new(&self.client, oracle_db_gcp_key_id.into())
    }

    /// Lists the Oracle DB GCP keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_gcp_keys(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbGcpKeys {
        operations::ListOracleDbGcpKeys::new(&self.client, compartment_id.into())
    }
}

/// # Oracle DB GCP key ring
impl DbMulticloudGCPProviderClient {
    /// Moves the Oracle DB GCP key ring to another compartment.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    /// - `change_oracle_db_gcp_key_ring_compartment_details`: The request body:
    ///   [`ChangeOracleDbGcpKeyRingCompartmentDetails`](crate::models::ChangeOracleDbGcpKeyRingCompartmentDetails).
    pub fn change_oracle_db_gcp_key_ring_compartment(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
        change_oracle_db_gcp_key_ring_compartment_details: models::ChangeOracleDbGcpKeyRingCompartmentDetails,
    ) -> operations::ChangeOracleDbGcpKeyRingCompartment {
        operations::ChangeOracleDbGcpKeyRingCompartment::new(
            &self.client,
            oracle_db_gcp_key_ring_id.into(),
            change_oracle_db_gcp_key_ring_compartment_details,
        )
    }

    /// Creates an Oracle DB GCP key ring.
    ///
    /// - `create_oracle_db_gcp_key_ring_details`: The request body:
    ///   [`CreateOracleDbGcpKeyRingDetails`](crate::models::CreateOracleDbGcpKeyRingDetails).
    #[inline]
    pub fn create_oracle_db_gcp_key_ring(
        &self,
        create_oracle_db_gcp_key_ring_details: models::CreateOracleDbGcpKeyRingDetails,
    ) -> operations::CreateOracleDbGcpKeyRing {
        operations::CreateOracleDbGcpKeyRing::new(
            &self.client,
            create_oracle_db_gcp_key_ring_details,
        )
    }

    /// Deletes the Oracle DB GCP key ring.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    pub fn delete_oracle_db_gcp_key_ring(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
    ) -> operations::DeleteOracleDbGcpKeyRing {
        operations::DeleteOracleDbGcpKeyRing::new(&self.client, oracle_db_gcp_key_ring_id.into())
    }

    /// Gets the Oracle DB GCP key ring.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    pub fn get_oracle_db_gcp_key_ring(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
    ) -> operations::GetOracleDbGcpKeyRing {
        operations::GetOracleDbGcpKeyRing::new(&self.client, oracle_db_gcp_key_ring_id.into())
    }

    /// Lists the Oracle DB GCP key rings.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_gcp_key_rings(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbGcpKeyRings {
        operations::ListOracleDbGcpKeyRings::new(&self.client, compartment_id.into())
    }

    /// Refreshes the Oracle DB GCP key ring.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    /// - `refresh_oracle_db_gcp_key_ring_details`: The request body:
    ///   [`RefreshOracleDbGcpKeyRingDetails`](crate::models::RefreshOracleDbGcpKeyRingDetails).
    pub fn refresh_oracle_db_gcp_key_ring(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
        refresh_oracle_db_gcp_key_ring_details: models::RefreshOracleDbGcpKeyRingDetails,
    ) -> operations::RefreshOracleDbGcpKeyRing {
        operations::RefreshOracleDbGcpKeyRing::new(
            &self.client,
            oracle_db_gcp_key_ring_id.into(),
            refresh_oracle_db_gcp_key_ring_details,
        )
    }

    /// Replicates the Oracle DB GCP key ring.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    /// - `replicate_oracle_db_gcp_key_ring_details`: The request body:
    ///   [`ReplicateOracleDbGcpKeyRingDetails`](crate::models::ReplicateOracleDbGcpKeyRingDetails).
    pub fn replicate_oracle_db_gcp_key_ring(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
        replicate_oracle_db_gcp_key_ring_details: models::ReplicateOracleDbGcpKeyRingDetails,
    ) -> operations::ReplicateOracleDbGcpKeyRing {
        operations::ReplicateOracleDbGcpKeyRing::new(
            &self.client,
            oracle_db_gcp_key_ring_id.into(),
            replicate_oracle_db_gcp_key_ring_details,
        )
    }

    /// Updates the Oracle DB GCP key ring.
    ///
    /// - `oracle_db_gcp_key_ring_id`: The OCID of the GCP key ring of Oracle Database.
    /// - `update_oracle_db_gcp_key_ring_details`: The request body:
    ///   [`UpdateOracleDbGcpKeyRingDetails`](crate::models::UpdateOracleDbGcpKeyRingDetails).
    pub fn update_oracle_db_gcp_key_ring(
        &self,
        oracle_db_gcp_key_ring_id: impl Into<String>,
        update_oracle_db_gcp_key_ring_details: models::UpdateOracleDbGcpKeyRingDetails,
    ) -> operations::UpdateOracleDbGcpKeyRing {
        operations::UpdateOracleDbGcpKeyRing::new(
            &self.client,
            oracle_db_gcp_key_ring_id.into(),
            update_oracle_db_gcp_key_ring_details,
        )
    }
}

client!(DbMulticloudGCPProviderClient);
