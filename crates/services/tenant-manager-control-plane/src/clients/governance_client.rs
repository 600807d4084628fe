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
/// use oci_sdk_tenant_manager_control_plane::{Config, GovernanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = GovernanceClient::new(&config)?;
///
/// let response = client.add_governance("ocid1.organization.oc1..example", "ocid1.organizationtenancy.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GovernanceClient {
    client: Client,
}

impl GovernanceClient {
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

/// # Organization tenancy
impl GovernanceClient {
    /// Adds a governance.
    ///
    /// - `organization_id`: The OCID of the organization.
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    pub fn add_governance(
        &self,
        organization_id: impl Into<String>,
        organization_tenancy_id: impl Into<String>,
    ) -> operations::AddGovernance {
        operations::AddGovernance::new(
            &self.client,
            organization_id.into(),
            organization_tenancy_id.into(),
        )
    }

    /// Removes the governance.
    ///
    /// - `organization_id`: The OCID of the organization.
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    pub fn remove_governance(
        &self,
        organization_id: impl Into<String>,
        organization_tenancy_id: impl Into<String>,
    ) -> operations::RemoveGovernance {
        operations::RemoveGovernance::new(
            &self.client,
            organization_id.into(),
            organization_tenancy_id.into(),
        )
    }
}

client!(GovernanceClient);
