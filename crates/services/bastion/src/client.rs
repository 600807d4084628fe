// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("bastion", "https://bastion.{region}.oci.{secondLevelDomain}", "/20210331")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Bastion API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_bastion::{BastionClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_bastion::Error> {
/// let config = Config::load().await?;
/// let client = BastionClient::new(&config)?;
///
/// let mut items = client.list_bastions("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BastionClient {
    client: Client,
}

impl BastionClient {
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

/// # Bastion
impl BastionClient {
    /// Moves the bastion to another compartment.
    ///
    /// - `bastion_id`: The OCID of the bastion.
    /// - `change_bastion_compartment_details`: The request body:
    ///   [`ChangeBastionCompartmentDetails`](crate::models::ChangeBastionCompartmentDetails).
    pub fn change_bastion_compartment(
        &self,
        bastion_id: impl Into<String>,
        change_bastion_compartment_details: models::ChangeBastionCompartmentDetails,
    ) -> operations::ChangeBastionCompartment {
        operations::ChangeBastionCompartment::new(
            &self.client,
            bastion_id.into(),
            change_bastion_compartment_details,
        )
    }

    /// Creates a bastion.
    ///
    /// - `create_bastion_details`: The request body:
    ///   [`CreateBastionDetails`](crate::models::CreateBastionDetails).
    #[inline]
    pub fn create_bastion(
        &self,
        create_bastion_details: models::CreateBastionDetails,
    ) -> operations::CreateBastion {
        operations::CreateBastion::new(&self.client, create_bastion_details)
    }

    /// Deletes the bastion.
    ///
    /// - `bastion_id`: The OCID of the bastion.
    pub fn delete_bastion(&self, bastion_id: impl Into<String>) -> operations::DeleteBastion {
        operations::DeleteBastion::new(&self.client, bastion_id.into())
    }

    /// Gets the bastion.
    ///
    /// - `bastion_id`: The OCID of the bastion.
    pub fn get_bastion(&self, bastion_id: impl Into<String>) -> operations::GetBastion {
        operations::GetBastion::new(&self.client, bastion_id.into())
    }

    /// Lists the bastions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_bastions(&self, compartment_id: impl Into<String>) -> operations::ListBastions {
        operations::ListBastions::new(&self.client, compartment_id.into())
    }

    /// Updates the bastion.
    ///
    /// - `bastion_id`: The OCID of the bastion.
    /// - `update_bastion_details`: The request body:
    ///   [`UpdateBastionDetails`](crate::models::UpdateBastionDetails).
    pub fn update_bastion(
        &self,
        bastion_id: impl Into<String>,
        update_bastion_details: models::UpdateBastionDetails,
    ) -> operations::UpdateBastion {
        operations::UpdateBastion::new(&self.client, bastion_id.into(), update_bastion_details)
    }
}

/// # Session
impl BastionClient {
    /// Creates a session.
    ///
    /// - `create_session_details`: The request body:
    ///   [`CreateSessionDetails`](crate::models::CreateSessionDetails).
    #[inline]
    pub fn create_session(
        &self,
        create_session_details: models::CreateSessionDetails,
    ) -> operations::CreateSession {
        operations::CreateSession::new(&self.client, create_session_details)
    }

    /// Deletes the session.
    ///
    /// - `session_id`: The OCID of the session.
    pub fn delete_session(&self, session_id: impl Into<String>) -> operations::DeleteSession {
        operations::DeleteSession::new(&self.client, session_id.into())
    }

    /// Gets the session.
    ///
    /// - `session_id`: The OCID of the session.
    pub fn get_session(&self, session_id: impl Into<String>) -> operations::GetSession {
        operations::GetSession::new(&self.client, session_id.into())
    }

    /// Lists the sessions.
    ///
    /// - `bastion_id`: The OCID of the bastion.
    pub fn list_sessions(&self, bastion_id: impl Into<String>) -> operations::ListSessions {
        operations::ListSessions::new(&self.client, bastion_id.into())
    }

    /// Updates the session.
    ///
    /// - `session_id`: The OCID of the session.
    /// - `update_session_details`: The request body:
    ///   [`UpdateSessionDetails`](crate::models::UpdateSessionDetails).
    pub fn update_session(
        &self,
        session_id: impl Into<String>,
        update_session_details: models::UpdateSessionDetails,
    ) -> operations::UpdateSession {
        operations::UpdateSession::new(&self.client, session_id.into(), update_session_details)
    }
}

/// # Work request
impl BastionClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(BastionClient);
