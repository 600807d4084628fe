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
/// use oci_sdk_tenant_manager_control_plane::{Config, OrganizationClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = OrganizationClient::new(&config)?;
///
/// let mut items = client.list_organizations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OrganizationClient {
    client: Client,
}

impl OrganizationClient {
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

/// # Child tenancies
impl OrganizationClient {
    /// Creates a child tenancy.
    ///
    /// - `create_child_tenancy_details`: The request body:
    ///   [`CreateChildTenancyDetails`](crate::models::CreateChildTenancyDetails).
    #[inline]
    pub fn create_child_tenancy(
        &self,
        create_child_tenancy_details: models::CreateChildTenancyDetails,
    ) -> operations::CreateChildTenancy {
        operations::CreateChildTenancy::new(&self.client, create_child_tenancy_details)
    }
}

/// # Organization
impl OrganizationClient {
    /// Gets the organization.
    ///
    /// - `organization_id`: The OCID of the organization.
    pub fn get_organization(
        &self,
        organization_id: impl Into<String>,
    ) -> operations::GetOrganization {
        operations::GetOrganization::new(&self.client, organization_id.into())
    }

    /// Lists the organization tenancies.
    ///
    /// - `organization_id`: The OCID of the organization.
    pub fn list_organization_tenancies(
        &self,
        organization_id: impl Into<String>,
    ) -> operations::ListOrganizationTenancies {
        operations::ListOrganizationTenancies::new(&self.client, organization_id.into())
    }

    /// Lists the organizations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_organizations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOrganizations {
        operations::ListOrganizations::new(&self.client, compartment_id.into())
    }

    /// Updates the organization.
    ///
    /// - `organization_id`: The OCID of the organization.
    /// - `update_organization_details`: The request body:
    ///   [`UpdateOrganizationDetails`](crate::models::UpdateOrganizationDetails).
    pub fn update_organization(
        &self,
        organization_id: impl Into<String>,
        update_organization_details: models::UpdateOrganizationDetails,
    ) -> operations::UpdateOrganization {
        operations::UpdateOrganization::new(
            &self.client,
            organization_id.into(),
            update_organization_details,
        )
    }
}

/// # Organization tenancy
impl OrganizationClient {
    /// Approves the organization tenancy for transfer.
    ///
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn approve_organization_tenancy_for_transfer(
        &self,
        organization_tenancy_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ApproveOrganizationTenancyForTransfer {
        operations::ApproveOrganizationTenancyForTransfer::new(
            &self.client,
            organization_tenancy_id.into(),
            compartment_id.into(),
        )
    }

    /// Deletes the organization tenancy.
    ///
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    pub fn delete_organization_tenancy(
        &self,
        organization_tenancy_id: impl Into<String>,
    ) -> operations::DeleteOrganizationTenancy {
        operations::DeleteOrganizationTenancy::new(&self.client, organization_tenancy_id.into())
    }

    /// Gets the organization tenancy.
    ///
    /// - `organization_id`: The OCID of the organization.
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn get_organization_tenancy(
        &self,
        organization_id: impl Into<String>,
        tenancy_id: impl Into<String>,
    ) -> operations::GetOrganizationTenancy {
        operations::GetOrganizationTenancy::new(
            &self.client,
            organization_id.into(),
            tenancy_id.into(),
        )
    }

    /// Restores the organization tenancy.
    ///
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    pub fn restore_organization_tenancy(
        &self,
        organization_tenancy_id: impl Into<String>,
    ) -> operations::RestoreOrganizationTenancy {
        operations::RestoreOrganizationTenancy::new(&self.client, organization_tenancy_id.into())
    }

    /// Unapproves the organization tenancy for transfer.
    ///
    /// - `organization_tenancy_id`: The OCID of the tenancy in the organization.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn unapprove_organization_tenancy_for_transfer(
        &self,
        organization_tenancy_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::UnapproveOrganizationTenancyForTransfer {
        operations::UnapproveOrganizationTenancyForTransfer::new(
            &self.client,
            organization_tenancy_id.into(),
            compartment_id.into(),
        )
    }
}

client!(OrganizationClient);
