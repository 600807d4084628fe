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
/// use oci_sdk_tenant_manager_control_plane::{Config, DomainClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = DomainClient::new(&config)?;
///
/// let mut items = client.list_domains("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DomainClient {
    client: Client,
}

impl DomainClient {
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

/// # Domain
impl DomainClient {
    /// Creates a domain.
    ///
    /// - `create_domain_details`: The request body:
    ///   [`CreateDomainDetails`](crate::models::CreateDomainDetails).
    #[inline]
    pub fn create_domain(
        &self,
        create_domain_details: models::CreateDomainDetails,
    ) -> operations::CreateDomain {
        operations::CreateDomain::new(&self.client, create_domain_details)
    }

    /// Deletes the domain.
    ///
    /// - `domain_id`: The OCID of the domain.
    pub fn delete_domain(&self, domain_id: impl Into<String>) -> operations::DeleteDomain {
        operations::DeleteDomain::new(&self.client, domain_id.into())
    }

    /// Gets the domain.
    ///
    /// - `domain_id`: The OCID of the domain.
    pub fn get_domain(&self, domain_id: impl Into<String>) -> operations::GetDomain {
        operations::GetDomain::new(&self.client, domain_id.into())
    }

    /// Lists the domains.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_domains(&self, compartment_id: impl Into<String>) -> operations::ListDomains {
        operations::ListDomains::new(&self.client, compartment_id.into())
    }

    /// Updates the domain.
    ///
    /// - `domain_id`: The OCID of the domain.
    /// - `update_domain_details`: The request body:
    ///   [`UpdateDomainDetails`](crate::models::UpdateDomainDetails).
    pub fn update_domain(
        &self,
        domain_id: impl Into<String>,
        update_domain_details: models::UpdateDomainDetails,
    ) -> operations::UpdateDomain {
        operations::UpdateDomain::new(&self.client, domain_id.into(), update_domain_details)
    }
}

client!(DomainClient);
