// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("desktops", "https://api.desktops.{region}.oci.{secondLevelDomain}", "/20220618")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Secure Desktops API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_desktops::{Config, DesktopServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_desktops::Error> {
/// let config = Config::load().await?;
/// let client = DesktopServiceClient::new(&config)?;
///
/// let mut items = client.list_desktop_pools("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DesktopServiceClient {
    client: Client,
}

impl DesktopServiceClient {
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

/// # Desktop
impl DesktopServiceClient {
    /// Deletes the desktop.
    ///
    /// - `desktop_id`: The OCID of the desktop.
    pub fn delete_desktop(&self, desktop_id: impl Into<String>) -> operations::DeleteDesktop {
        operations::DeleteDesktop::new(&self.client, desktop_id.into())
    }

    /// Gets the desktop.
    ///
    /// - `desktop_id`: The OCID of the desktop.
    pub fn get_desktop(&self, desktop_id: impl Into<String>) -> operations::GetDesktop {
        operations::GetDesktop::new(&self.client, desktop_id.into())
    }

    /// Lists the desktops.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_desktops(&self, compartment_id: impl Into<String>) -> operations::ListDesktops {
        operations::ListDesktops::new(&self.client, compartment_id.into())
    }

    /// Starts the desktop.
    ///
    /// - `desktop_id`: The OCID of the desktop.
    pub fn start_desktop(&self, desktop_id: impl Into<String>) -> operations::StartDesktop {
        operations::StartDesktop::new(&self.client, desktop_id.into())
    }

    /// Stops the desktop.
    ///
    /// - `desktop_id`: The OCID of the desktop.
    pub fn stop_desktop(&self, desktop_id: impl Into<String>) -> operations::StopDesktop {
        operations::StopDesktop::new(&self.client, desktop_id.into())
    }

    /// Updates the desktop.
    ///
    /// - `desktop_id`: The OCID of the desktop.
    /// - `update_desktop_details`: The request body:
    ///   [`UpdateDesktopDetails`](crate::models::UpdateDesktopDetails).
    pub fn update_desktop(
        &self,
        desktop_id: impl Into<String>,
        update_desktop_details: models::UpdateDesktopDetails,
    ) -> operations::UpdateDesktop {
        operations::UpdateDesktop::new(&self.client, desktop_id.into(), update_desktop_details)
    }
}

/// # Desktop pool
impl DesktopServiceClient {
    /// Moves the desktop pool to another compartment.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    /// - `change_desktop_pool_compartment_details`: The request body:
    ///   [`ChangeDesktopPoolCompartmentDetails`](crate::models::ChangeDesktopPoolCompartmentDetails).
    pub fn change_desktop_pool_compartment(
        &self,
        desktop_pool_id: impl Into<String>,
        change_desktop_pool_compartment_details: models::ChangeDesktopPoolCompartmentDetails,
    ) -> operations::ChangeDesktopPoolCompartment {
        operations::ChangeDesktopPoolCompartment::new(
            &self.client,
            desktop_pool_id.into(),
            change_desktop_pool_compartment_details,
        )
    }

    /// Creates a desktop pool.
    ///
    /// - `create_desktop_pool_details`: The request body:
    ///   [`CreateDesktopPoolDetails`](crate::models::CreateDesktopPoolDetails).
    #[inline]
    pub fn create_desktop_pool(
        &self,
        create_desktop_pool_details: models::CreateDesktopPoolDetails,
    ) -> operations::CreateDesktopPool {
        operations::CreateDesktopPool::new(&self.client, create_desktop_pool_details)
    }

    /// Deletes the desktop pool.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    pub fn delete_desktop_pool(
        &self,
        desktop_pool_id: impl Into<String>,
    ) -> operations::DeleteDesktopPool {
        operations::DeleteDesktopPool::new(&self.client, desktop_pool_id.into())
    }

    /// Gets the desktop pool.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    pub fn get_desktop_pool(
        &self,
        desktop_pool_id: impl Into<String>,
    ) -> operations::GetDesktopPool {
        operations::GetDesktopPool::new(&self.client, desktop_pool_id.into())
    }

    /// Lists the desktop pool desktops.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_desktop_pool_desktops(
        &self,
        desktop_pool_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDesktopPoolDesktops {
        operations::ListDesktopPoolDesktops::new(
            &self.client,
            desktop_pool_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the desktop pool volumes.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_desktop_pool_volumes(
        &self,
        desktop_pool_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDesktopPoolVolumes {
        operations::ListDesktopPoolVolumes::new(
            &self.client,
            desktop_pool_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the desktop pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_desktop_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDesktopPools {
        operations::ListDesktopPools::new(&self.client, compartment_id.into())
    }

    /// Starts the desktop pool.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    pub fn start_desktop_pool(
        &self,
        desktop_pool_id: impl Into<String>,
    ) -> operations::StartDesktopPool {
        operations::StartDesktopPool::new(&self.client, desktop_pool_id.into())
    }

    /// Stops the desktop pool.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    pub fn stop_desktop_pool(
        &self,
        desktop_pool_id: impl Into<String>,
    ) -> operations::StopDesktopPool {
        operations::StopDesktopPool::new(&self.client, desktop_pool_id.into())
    }

    /// Updates the desktop pool.
    ///
    /// - `desktop_pool_id`: The OCID of the desktop pool.
    /// - `update_desktop_pool_details`: The request body:
    ///   [`UpdateDesktopPoolDetails`](crate::models::UpdateDesktopPoolDetails).
    pub fn update_desktop_pool(
        &self,
        desktop_pool_id: impl Into<String>,
        update_desktop_pool_details: models::UpdateDesktopPoolDetails,
    ) -> operations::UpdateDesktopPool {
        operations::UpdateDesktopPool::new(
            &self.client,
            desktop_pool_id.into(),
            update_desktop_pool_details,
        )
    }
}

/// # Work request
impl DesktopServiceClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
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
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DesktopServiceClient);
