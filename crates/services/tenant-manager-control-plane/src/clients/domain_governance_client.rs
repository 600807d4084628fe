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
/// use oci_sdk_tenant_manager_control_plane::{Config, DomainGovernanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = DomainGovernanceClient::new(&config)?;
///
/// let mut items = client.list_domain_governances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DomainGovernanceClient {
    client: Client,
}

impl DomainGovernanceClient {
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

/// # Domain governance
impl DomainGovernanceClient {
    /// Creates a domain governance.
    ///
    /// - `create_domain_governance_details`: The request body:
    ///   [`CreateDomainGovernanceDetails`](crate::models::CreateDomainGovernanceDetails).
    #[inline]
    pub fn create_domain_governance(
        &self,
        create_domain_governance_details: models::CreateDomainGovernanceDetails,
    ) -> operations::CreateDomainGovernance {
        operations::CreateDomainGovernance::new(&self.client, create_domain_governance_details)
    }

    /// Deletes the domain governance.
    ///
    /// - `domain_governance_id`: The OCID of the domain governance.
    pub fn delete_domain_governance(
        &self,
        domain_governance_id: impl Into<String>,
    ) -> operations::DeleteDomainGovernance {
        operations::DeleteDomainGovernance::new(&self.client, domain_governance_id.into())
    }

    /// Gets the domain governance.
    ///
    /// - `domain_governance_id`: The OCID of the domain governance.
    pub fn get_domain_governance(
        &self,
        domain_governance_id: impl Into<String>,
    ) -> operations::GetDomainGovernance {
        operations::GetDomainGovernance::new(&self.client, domain_governance_id.into())
    }

    /// Lists the domain governances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_domain_governances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDomainGovernances {
        operations::ListDomainGovernances::new(&self.client, compartment_id.into())
    }

    /// Updates the domain governance.
    ///
    /// - `domain_governance_id`: The OCID of the domain governance.
    /// - `update_domain_governance_details`: The request body:
    ///   [`UpdateDomainGovernanceDetails`](crate::models::UpdateDomainGovernanceDetails).
    pub fn update_domain_governance(
        &self,
        domain_governance_id: impl Into<String>,
        update_domain_governance_details: models::UpdateDomainGovernanceDetails,
    ) -> operations::UpdateDomainGovernance {
        operations::UpdateDomainGovernance::new(
            &self.client,
            domain_governance_id.into(),
            update_domain_governance_details,
        )
    }
}

client!(DomainGovernanceClient);
