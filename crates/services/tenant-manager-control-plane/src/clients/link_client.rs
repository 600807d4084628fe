// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

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
/// use oci_sdk_tenant_manager_control_plane::{Config, LinkClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = LinkClient::new(&config)?;
///
/// let mut items = client.list_links().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LinkClient {
    client: Client,
}

impl LinkClient {
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

/// # Link
impl LinkClient {
    /// Deletes the link.
    ///
    /// - `link_id`: The OCID of the link.
    pub fn delete_link(&self, link_id: impl Into<String>) -> operations::DeleteLink {
        operations::DeleteLink::new(&self.client, link_id.into())
    }

    /// Gets the link.
    ///
    /// - `link_id`: The OCID of the link.
    pub fn get_link(&self, link_id: impl Into<String>) -> operations::GetLink {
        operations::GetLink::new(&self.client, link_id.into())
    }

    /// Lists the links.
    #[inline]
    pub fn list_links(&self) -> operations::ListLinks {
        operations::ListLinks::new(&self.client)
    }
}

/// # Link with tenancy names
impl LinkClient {
    /// Gets the link with the tenancy names.
    ///
    /// - `link_id`: The OCID of the link.
    pub fn get_link_with_tenancy_names(
        &self,
        link_id: impl Into<String>,
    ) -> operations::GetLinkWithTenancyNames {
        operations::GetLinkWithTenancyNames::new(&self.client, link_id.into())
    }
}

client!(LinkClient);
