// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apiaccesscontrol", "https://pactl.{region}.oci.{secondLevelDomain}", "/20241130")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apiaccesscontrol::{Config, PrivilegedApiControlClient};
///
/// # async fn example() -> Result<(), oci_sdk_apiaccesscontrol::Error> {
/// let config = Config::load().await?;
/// let client = PrivilegedApiControlClient::new(&config)?;
///
/// let mut items = client.list_privileged_api_controls("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PrivilegedApiControlClient {
    client: Client,
}

impl PrivilegedApiControlClient {
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

/// # Privileged API control
impl PrivilegedApiControlClient {
    /// Moves the privileged API control to another compartment.
    ///
    /// - `privileged_api_control_id`: The OCID of the privileged API control.
    /// - `change_privileged_api_control_compartment_details`: The request body:
    ///   [`ChangePrivilegedApiControlCompartmentDetails`](crate::models::ChangePrivilegedApiControlCompartmentDetails).
    pub fn change_privileged_api_control_compartment(
        &self,
        privileged_api_control_id: impl Into<String>,
        change_privileged_api_control_compartment_details: models::ChangePrivilegedApiControlCompartmentDetails,
    ) -> operations::ChangePrivilegedApiControlCompartment {
        operations::ChangePrivilegedApiControlCompartment::new(
            &self.client,
            privileged_api_control_id.into(),
            change_privileged_api_control_compartment_details,
        )
    }

    /// Creates a privileged API control.
    ///
    /// - `create_privileged_api_control_details`: The request body:
    ///   [`CreatePrivilegedApiControlDetails`](crate::models::CreatePrivilegedApiControlDetails).
    #[inline]
    pub fn create_privileged_api_control(
        &self,
        create_privileged_api_control_details: models::CreatePrivilegedApiControlDetails,
    ) -> operations::CreatePrivilegedApiControl {
        operations::CreatePrivilegedApiControl::new(
            &self.client,
            create_privileged_api_control_details,
        )
    }

    /// Deletes the privileged API control.
    ///
    /// - `privileged_api_control_id`: The OCID of the privileged API control.
    pub fn delete_privileged_api_control(
        &self,
        privileged_api_control_id: impl Into<String>,
    ) -> operations::DeletePrivilegedApiControl {
        operations::DeletePrivilegedApiControl::new(&self.client, privileged_api_control_id.into())
    }

    /// Gets the privileged API control.
    ///
    /// - `privileged_api_control_id`: The OCID of the privileged API control.
    pub fn get_privileged_api_control(
        &self,
        privileged_api_control_id: impl Into<String>,
    ) -> operations::GetPrivilegedApiControl {
        operations::GetPrivilegedApiControl::new(&self.client, privileged_api_control_id.into())
    }

    /// Lists the privileged API controls.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_privileged_api_controls(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPrivilegedApiControls {
        operations::ListPrivilegedApiControls::new(&self.client, compartment_id.into())
    }

    /// Updates the privileged API control.
    ///
    /// - `privileged_api_control_id`: The OCID of the privileged API control.
    /// - `update_privileged_api_control_details`: The request body:
    ///   [`UpdatePrivilegedApiControlDetails`](crate::models::UpdatePrivilegedApiControlDetails).
    pub fn update_privileged_api_control(
        &self,
        privileged_api_control_id: impl Into<String>,
        update_privileged_api_control_details: models::UpdatePrivilegedApiControlDetails,
    ) -> operations::UpdatePrivilegedApiControl {
        operations::UpdatePrivilegedApiControl::new(
            &self.client,
            privileged_api_control_id.into(),
            update_privileged_api_control_details,
        )
    }
}

client!(PrivilegedApiControlClient);
