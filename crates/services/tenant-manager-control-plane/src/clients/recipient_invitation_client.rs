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
/// use oci_sdk_tenant_manager_control_plane::{Config, RecipientInvitationClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = RecipientInvitationClient::new(&config)?;
///
/// let mut items = client.list_recipient_invitations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RecipientInvitationClient {
    client: Client,
}

impl RecipientInvitationClient {
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

/// # Recipient invitation
impl RecipientInvitationClient {
    /// Accepts the recipient invitation.
    ///
    /// - `recipient_invitation_id`: The OCID of the recipient invitation.
    pub fn accept_recipient_invitation(
        &self,
        recipient_invitation_id: impl Into<String>,
    ) -> operations::AcceptRecipientInvitation {
        operations::AcceptRecipientInvitation::new(&self.client, recipient_invitation_id.into())
    }

    /// Gets the recipient invitation.
    ///
    /// - `recipient_invitation_id`: The OCID of the recipient invitation.
    pub fn get_recipient_invitation(
        &self,
        recipient_invitation_id: impl Into<String>,
    ) -> operations::GetRecipientInvitation {
        operations::GetRecipientInvitation::new(&self.client, recipient_invitation_id.into())
    }

    /// Ignores the recipient invitation.
    ///
    /// - `recipient_invitation_id`: The OCID of the recipient invitation.
    pub fn ignore_recipient_invitation(
        &self,
        recipient_invitation_id: impl Into<String>,
    ) -> operations::IgnoreRecipientInvitation {
        operations::IgnoreRecipientInvitation::new(&self.client, recipient_invitation_id.into())
    }

    /// Lists the recipient invitations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_recipient_invitations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRecipientInvitations {
        operations::ListRecipientInvitations::new(&self.client, compartment_id.into())
    }

    /// Updates the recipient invitation.
    ///
    /// - `recipient_invitation_id`: The OCID of the recipient invitation.
    /// - `update_recipient_invitation_details`: The request body:
    ///   [`UpdateRecipientInvitationDetails`](crate::models::UpdateRecipientInvitationDetails).
    pub fn update_recipient_invitation(
        &self,
        recipient_invitation_id: impl Into<String>,
        update_recipient_invitation_details: models::UpdateRecipientInvitationDetails,
    ) -> operations::UpdateRecipientInvitation {
        operations::UpdateRecipientInvitation::new(
            &self.client,
            recipient_invitation_id.into(),
            update_recipient_invitation_details,
        )
    }
}

client!(RecipientInvitationClient);
