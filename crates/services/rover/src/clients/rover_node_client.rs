// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("rover", "https://rover.{region}.oci.{secondLevelDomain}", "/20201210")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Roving Edge Infrastructure API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_rover::{Config, RoverNodeClient};
///
/// # async fn example() -> Result<(), oci_sdk_rover::Error> {
/// let config = Config::load().await?;
/// let client = RoverNodeClient::new(&config)?;
///
/// let mut items = client.list_rover_nodes("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RoverNodeClient {
    client: Client,
}

impl RoverNodeClient {
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

/// # Rover node
impl RoverNodeClient {
    /// Moves the rover node to another compartment.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `change_rover_node_compartment_details`: The request body:
    ///   [`ChangeRoverNodeCompartmentDetails`](crate::models::ChangeRoverNodeCompartmentDetails).
    pub fn change_rover_node_compartment(
        &self,
        rover_node_id: impl Into<String>,
        change_rover_node_compartment_details: models::ChangeRoverNodeCompartmentDetails,
    ) -> operations::ChangeRoverNodeCompartment {
        operations::ChangeRoverNodeCompartment::new(
            &self.client,
            rover_node_id.into(),
            change_rover_node_compartment_details,
        )
    }

    /// Creates a rover node.
    ///
    /// - `create_rover_node_details`: The request body:
    ///   [`CreateRoverNodeDetails`](crate::models::CreateRoverNodeDetails).
    #[inline]
    pub fn create_rover_node(
        &self,
        create_rover_node_details: models::CreateRoverNodeDetails,
    ) -> operations::CreateRoverNode {
        operations::CreateRoverNode::new(&self.client, create_rover_node_details)
    }

    /// Deletes the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn delete_rover_node(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::DeleteRoverNode {
        operations::DeleteRoverNode::new(&self.client, rover_node_id.into())
    }

    /// Gets the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn get_rover_node(&self, rover_node_id: impl Into<String>) -> operations::GetRoverNode {
        operations::GetRoverNode::new(&self.client, rover_node_id.into())
    }

    /// Lists the rover nodes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rover_nodes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRoverNodes {
        operations::ListRoverNodes::new(&self.client, compartment_id.into())
    }

    /// Gets the CA bundle of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn rover_node_action_retrieve_ca_bundle(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::RoverNodeActionRetrieveCaBundle {
        operations::RoverNodeActionRetrieveCaBundle::new(&self.client, rover_node_id.into())
    }

    /// Generates a certificate for the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `rover_node_generate_certificate_details`: The request body:
    ///   [`RoverNodeGenerateCertificateDetails`](crate::models::RoverNodeGenerateCertificateDetails).
    pub fn rover_node_generate_certificate(
        &self,
        rover_node_id: impl Into<String>,
        rover_node_generate_certificate_details: models::RoverNodeGenerateCertificateDetails,
    ) -> operations::RoverNodeGenerateCertificate {
        operations::RoverNodeGenerateCertificate::new(
            &self.client,
            rover_node_id.into(),
            rover_node_generate_certificate_details,
        )
    }

    /// Renews the certificate of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `rover_node_renew_certificate_details`: The request body:
    ///   [`RoverNodeRenewCertificateDetails`](crate::models::RoverNodeRenewCertificateDetails).
    pub fn rover_node_renew_certificate(
        &self,
        rover_node_id: impl Into<String>,
        rover_node_renew_certificate_details: models::RoverNodeRenewCertificateDetails,
    ) -> operations::RoverNodeRenewCertificate {
        operations::RoverNodeRenewCertificate::new(
            &self.client,
            rover_node_id.into(),
            rover_node_renew_certificate_details,
        )
    }

    /// Replaces the certificate authority of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `rover_node_replace_certificate_authority_details`: The request body:
    ///   [`RoverNodeReplaceCertificateAuthorityDetails`](crate::models::RoverNodeReplaceCertificateAuthorityDetails).
    pub fn rover_node_replace_certificate_authority(
        &self,
        rover_node_id: impl Into<String>,
        rover_node_replace_certificate_authority_details: models::RoverNodeReplaceCertificateAuthorityDetails,
    ) -> operations::RoverNodeReplaceCertificateAuthority {
        operations::RoverNodeReplaceCertificateAuthority::new(
            &self.client,
            rover_node_id.into(),
            rover_node_replace_certificate_authority_details,
        )
    }

    /// Gets the leaf certificate of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn rover_node_retrieve_leaf_certificate(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::RoverNodeRetrieveLeafCertificate {
        operations::RoverNodeRetrieveLeafCertificate::new(&self.client, rover_node_id.into())
    }

    /// Updates the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `update_rover_node_details`: The request body:
    ///   [`UpdateRoverNodeDetails`](crate::models::UpdateRoverNodeDetails).
    pub fn update_rover_node(
        &self,
        rover_node_id: impl Into<String>,
        update_rover_node_details: models::UpdateRoverNodeDetails,
    ) -> operations::UpdateRoverNode {
        operations::UpdateRoverNode::new(
            &self.client,
            rover_node_id.into(),
            update_rover_node_details,
        )
    }
}

/// # Rover node certificate
impl RoverNodeClient {
    /// Gets the rover node certificate.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn get_rover_node_certificate(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::GetRoverNodeCertificate {
        operations::GetRoverNodeCertificate::new(&self.client, rover_node_id.into())
    }
}

/// # Rover node encryption key
impl RoverNodeClient {
    /// Gets the rover node encryption key.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn get_rover_node_encryption_key(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::GetRoverNodeEncryptionKey {
        operations::GetRoverNodeEncryptionKey::new(&self.client, rover_node_id.into())
    }
}

/// # Rover node get rpt
impl RoverNodeClient {
    /// Gets the rover node get rpt.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `jwt`: The JSON web token that signs the request with the private key of the resource.
    pub fn get_rover_node_get_rpt(
        &self,
        rover_node_id: impl Into<String>,
        jwt: impl Into<String>,
    ) -> operations::GetRoverNodeGetRpt {
        operations::GetRoverNodeGetRpt::new(&self.client, rover_node_id.into(), jwt.into())
    }
}

/// # Rover node set key
impl RoverNodeClient {
    /// Sets the public key of the resource principal of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `jwt`: The JSON web token that signs the request with the private key of the resource.
    /// - `rover_node_action_set_key_details`: The request body:
    ///   [`RoverNodeActionSetKeyDetails`](crate::models::RoverNodeActionSetKeyDetails).
    pub fn rover_node_action_set_key(
        &self,
        rover_node_id: impl Into<String>,
        jwt: impl Into<String>,
        rover_node_action_set_key_details: models::RoverNodeActionSetKeyDetails,
    ) -> operations::RoverNodeActionSetKey {
        operations::RoverNodeActionSetKey::new(
            &self.client,
            rover_node_id.into(),
            jwt.into(),
            rover_node_action_set_key_details,
        )
    }
}

client!(RoverNodeClient);
