// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("blockchain", "https://blockchain.{region}.oci.{secondLevelDomain}", "/20191010")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Blockchain Platform API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_blockchain::{BlockchainPlatformClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_blockchain::Error> {
/// let config = Config::load().await?;
/// let client = BlockchainPlatformClient::new(&config)?;
///
/// let mut items = client.list_blockchain_platforms("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BlockchainPlatformClient {
    client: Client,
}

impl BlockchainPlatformClient {
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

/// # Blockchain platform
impl BlockchainPlatformClient {
    /// Moves the blockchain platform to another compartment.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `change_blockchain_platform_compartment_details`: The request body:
    ///   [`ChangeBlockchainPlatformCompartmentDetails`](crate::models::ChangeBlockchainPlatformCompartmentDetails).
    pub fn change_blockchain_platform_compartment(
        &self,
        blockchain_platform_id: impl Into<String>,
        change_blockchain_platform_compartment_details: models::ChangeBlockchainPlatformCompartmentDetails,
    ) -> operations::ChangeBlockchainPlatformCompartment {
        operations::ChangeBlockchainPlatformCompartment::new(
            &self.client,
            blockchain_platform_id.into(),
            change_blockchain_platform_compartment_details,
        )
    }

    /// Creates a blockchain platform.
    ///
    /// - `create_blockchain_platform_details`: The request body:
    ///   [`CreateBlockchainPlatformDetails`](crate::models::CreateBlockchainPlatformDetails).
    #[inline]
    pub fn create_blockchain_platform(
        &self,
        create_blockchain_platform_details: models::CreateBlockchainPlatformDetails,
    ) -> operations::CreateBlockchainPlatform {
        operations::CreateBlockchainPlatform::new(&self.client, create_blockchain_platform_details)
    }

    /// Creates an osn.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `create_osn_details`: The request body:
    ///   [`CreateOsnDetails`](crate::models::CreateOsnDetails).
    pub fn create_osn(
        &self,
        blockchain_platform_id: impl Into<String>,
        create_osn_details: models::CreateOsnDetails,
    ) -> operations::CreateOsn {
        operations::CreateOsn::new(&self.client, blockchain_platform_id.into(), create_osn_details)
    }

    /// Creates a peer.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `create_peer_details`: The request body:
    ///   [`CreatePeerDetails`](crate::models::CreatePeerDetails).
    pub fn create_peer(
        &self,
        blockchain_platform_id: impl Into<String>,
        create_peer_details: models::CreatePeerDetails,
    ) -> operations::CreatePeer {
        operations::CreatePeer::new(
            &self.client,
            blockchain_platform_id.into(),
            create_peer_details,
        )
    }

    /// Deletes the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn delete_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::DeleteBlockchainPlatform {
        operations::DeleteBlockchainPlatform::new(&self.client, blockchain_platform_id.into())
    }

    /// Deletes the osn.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `osn_id`: The ID of the ordering service node (OSN).
    pub fn delete_osn(
        &self,
        blockchain_platform_id: impl Into<String>,
        osn_id: impl Into<String>,
    ) -> operations::DeleteOsn {
        operations::DeleteOsn::new(&self.client, blockchain_platform_id.into(), osn_id.into())
    }

    /// Deletes the peer.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `peer_id`: The ID of the peer.
    pub fn delete_peer(
        &self,
        blockchain_platform_id: impl Into<String>,
        peer_id: impl Into<String>,
    ) -> operations::DeletePeer {
        operations::DeletePeer::new(&self.client, blockchain_platform_id.into(), peer_id.into())
    }

    /// Gets the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn get_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::GetBlockchainPlatform {
        operations::GetBlockchainPlatform::new(&self.client, blockchain_platform_id.into())
    }

    /// Lists the blockchain platform patches.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn list_blockchain_platform_patches(
        &self,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::ListBlockchainPlatformPatches {
        operations::ListBlockchainPlatformPatches::new(&self.client, blockchain_platform_id.into())
    }

    /// Lists the blockchain platforms.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_blockchain_platforms(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBlockchainPlatforms {
        operations::ListBlockchainPlatforms::new(&self.client, compartment_id.into())
    }

    /// Previews the scale blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `scale_blockchain_platform_details`: The request body:
    ///   [`ScaleBlockchainPlatformDetails`](crate::models::ScaleBlockchainPlatformDetails).
    pub fn preview_scale_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
        scale_blockchain_platform_details: models::ScaleBlockchainPlatformDetails,
    ) -> operations::PreviewScaleBlockchainPlatform {
        operations::PreviewScaleBlockchainPlatform::new(
            &self.client,
            blockchain_platform_id.into(),
            scale_blockchain_platform_details,
        )
    }

    /// Scales the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `scale_blockchain_platform_details`: The request body:
    ///   [`ScaleBlockchainPlatformDetails`](crate::models::ScaleBlockchainPlatformDetails).
    pub fn scale_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
        scale_blockchain_platform_details: models::ScaleBlockchainPlatformDetails,
    ) -> operations::ScaleBlockchainPlatform {
        operations::ScaleBlockchainPlatform::new(
            &self.client,
            blockchain_platform_id.into(),
            scale_blockchain_platform_details,
        )
    }

    /// Starts the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn start_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::StartBlockchainPlatform {
        operations::StartBlockchainPlatform::new(&self.client, blockchain_platform_id.into())
    }

    /// Stops the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn stop_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::StopBlockchainPlatform {
        operations::StopBlockchainPlatform::new(&self.client, blockchain_platform_id.into())
    }

    /// Updates the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `update_blockchain_platform_details`: The request body:
    ///   [`UpdateBlockchainPlatformDetails`](crate::models::UpdateBlockchainPlatformDetails).
    pub fn update_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
        update_blockchain_platform_details: models::UpdateBlockchainPlatformDetails,
    ) -> operations::UpdateBlockchainPlatform {
        operations::UpdateBlockchainPlatform::new(
            &self.client,
            blockchain_platform_id.into(),
            update_blockchain_platform_details,
        )
    }

    /// Updates the osn.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `osn_id`: The ID of the ordering service node (OSN).
    /// - `update_osn_details`: The request body:
    ///   [`UpdateOsnDetails`](crate::models::UpdateOsnDetails).
    pub fn update_osn(
        &self,
        blockchain_platform_id: impl Into<String>,
        osn_id: impl Into<String>,
        update_osn_details: models::UpdateOsnDetails,
    ) -> operations::UpdateOsn {
        operations::UpdateOsn::new(
            &self.client,
            blockchain_platform_id.into(),
            osn_id.into(),
            update_osn_details,
        )
    }

    /// Updates the peer.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `peer_id`: The ID of the peer.
    /// - `update_peer_details`: The request body:
    ///   [`UpdatePeerDetails`](crate::models::UpdatePeerDetails).
    pub fn update_peer(
        &self,
        blockchain_platform_id: impl Into<String>,
        peer_id: impl Into<String>,
        update_peer_details: models::UpdatePeerDetails,
    ) -> operations::UpdatePeer {
        operations::UpdatePeer::new(
            &self.client,
            blockchain_platform_id.into(),
            peer_id.into(),
            update_peer_details,
        )
    }

    /// Upgrades the blockchain platform.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `upgrade_blockchain_platform_details`: The request body:
    ///   [`UpgradeBlockchainPlatformDetails`](crate::models::UpgradeBlockchainPlatformDetails).
    pub fn upgrade_blockchain_platform(
        &self,
        blockchain_platform_id: impl Into<String>,
        upgrade_blockchain_platform_details: models::UpgradeBlockchainPlatformDetails,
    ) -> operations::UpgradeBlockchainPlatform {
        operations::UpgradeBlockchainPlatform::new(
            &self.client,
            blockchain_platform_id.into(),
            upgrade_blockchain_platform_details,
        )
    }
}

/// # Osn
impl BlockchainPlatformClient {
    /// Gets the osn.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `osn_id`: The ID of the ordering service node (OSN).
    pub fn get_osn(
        &self,
        blockchain_platform_id: impl Into<String>,
        osn_id: impl Into<String>,
    ) -> operations::GetOsn {
        operations::GetOsn::new(&self.client, blockchain_platform_id.into(), osn_id.into())
    }

    /// Lists the osns.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn list_osns(&self, blockchain_platform_id: impl Into<String>) -> operations::ListOsns {
        operations::ListOsns::new(&self.client, blockchain_platform_id.into())
    }
}

/// # Peer
impl BlockchainPlatformClient {
    /// Gets the peer.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    /// - `peer_id`: The ID of the peer.
    pub fn get_peer(
        &self,
        blockchain_platform_id: impl Into<String>,
        peer_id: impl Into<String>,
    ) -> operations::GetPeer {
        operations::GetPeer::new(&self.client, blockchain_platform_id.into(), peer_id.into())
    }

    /// Lists the peers.
    ///
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn list_peers(&self, blockchain_platform_id: impl Into<String>) -> operations::ListPeers {
        operations::ListPeers::new(&self.client, blockchain_platform_id.into())
    }
}

/// # Work request
impl BlockchainPlatformClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `blockchain_platform_id`: The ID of the blockchain platform.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
        blockchain_platform_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(
            &self.client,
            compartment_id.into(),
            blockchain_platform_id.into(),
        )
    }
}

client!(BlockchainPlatformClient);
