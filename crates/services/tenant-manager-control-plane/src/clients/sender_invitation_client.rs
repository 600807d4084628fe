// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("tenant-manager-control-plane", "https://organizations.{region}.oci.{secondLevelDomain}", "/20230401")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Organizations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_tenant_manager_control_plane::{Config, SenderInvitationClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = SenderInvitationClient::new(&config)?;
///
/// let mut items = client.list_sender_invitations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SenderInvitationClient {
    client: Client,
}

impl SenderInvitationClient {
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

/// # Sender invitation
impl SenderInvitationClient {
    /// Cancels the sender invitation.
    ///
    /// - `sender_invitation_id`: The OCID of the sender invitation.
    pub fn cancel_sender_invitation(
        &self,
        sender_invitation_id: impl Into<String>,
    ) -> operations::CancelSenderInvitation {
        operations::CancelSenderInvitation::new(&self.client, sender_invitation_id.into())
    }

    /// Creates a sender invitation.
    ///
    /// - `create_sender_invitation_details`: The request body:
    ///   [`CreateSenderInvitationDetails`](crate::models::CreateSenderInvitationDetails).
    #[inline]
    pub fn create_sender_invitation(
        &self,
        create_sender_invitation_details: models::CreateSenderInvitationDetails,
    ) -> operations::CreateSenderInvitation {
        operations::CreateSenderInvitation::new(&self.client, create_sender_invitation_details)
    }

    /// Gets the sender invitation.
    ///
    /// - `sender_invitation_id`: The OCID of the sender invitation.
    pub fn get_sender_invitation(
        &self,
        sender_invitation_id: impl Into<String>,
    ) -> operations::GetSenderInvitation {
        operations::GetSenderInvitation::new(&self.client, sender_invitation_id.into())
    }

    /// Lists the sender invitations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sender_invitations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSenderInvitations {
        operations::ListSenderInvitations::new(&self.client, compartment_id.into())
    }

    /// Updates the sender invitation.
    ///
    /// - `sender_invitation_id`: The OCID of the sender invitation.
    /// - `update_sender_invitation_details`: The request body:
    ///   [`UpdateSenderInvitationDetails`](crate::models::UpdateSenderInvitationDetails).
    pub fn update_sender_invitation(
        &self,
        sender_invitation_id: impl Into<String>,
        update_sender_invitation_details: models::UpdateSenderInvitationDetails,
    ) -> operations::UpdateSenderInvitation {
        operations::UpdateSenderInvitation::new(
            &self.client,
            sender_invitation_id.into(),
            update_sender_invitation_details,
        )
    }
}

client!(SenderInvitationClient);
