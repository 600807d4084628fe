// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dashboard-service", "https://dashboard.{region}.oci.{secondLevelDomain}", "/20210731");

/// A client for the Dashboards API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dashboard_service::{Config, DashboardGroupClient};
///
/// # async fn example() -> Result<(), oci_sdk_dashboard_service::Error> {
/// let config = Config::load().await?;
/// let client = DashboardGroupClient::new(&config)?;
///
/// let mut items = client.list_dashboard_groups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DashboardGroupClient {
    client: Client,
}

impl DashboardGroupClient {
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

/// # Dashboard group
impl DashboardGroupClient {
    /// Moves the dashboard group to another compartment.
    ///
    /// - `dashboard_group_id`: The OCID of the dashboard group.
    /// - `change_dashboard_group_compartment_details`: The request body:
    ///   [`ChangeDashboardGroupCompartmentDetails`](crate::models::ChangeDashboardGroupCompartmentDetails).
    pub fn change_dashboard_group_compartment(
        &self,
        dashboard_group_id: impl Into<String>,
        change_dashboard_group_compartment_details: models::ChangeDashboardGroupCompartmentDetails,
    ) -> operations::ChangeDashboardGroupCompartment {
        operations::ChangeDashboardGroupCompartment::new(
            &self.client,
            dashboard_group_id.into(),
            change_dashboard_group_compartment_details,
        )
    }

    /// Creates a dashboard group.
    ///
    /// - `create_dashboard_group_details`: The request body:
    ///   [`CreateDashboardGroupDetails`](crate::models::CreateDashboardGroupDetails).
    #[inline]
    pub fn create_dashboard_group(
        &self,
        create_dashboard_group_details: models::CreateDashboardGroupDetails,
    ) -> operations::CreateDashboardGroup {
        operations::CreateDashboardGroup::new(&self.client, create_dashboard_group_details)
    }

    /// Deletes the dashboard group.
    ///
    /// - `dashboard_group_id`: The OCID of the dashboard group.
    pub fn delete_dashboard_group(
        &self,
        dashboard_group_id: impl Into<String>,
    ) -> operations::DeleteDashboardGroup {
        operations::DeleteDashboardGroup::new(&self.client, dashboard_group_id.into())
    }

    /// Gets the dashboard group.
    ///
    /// - `dashboard_group_id`: The OCID of the dashboard group.
    pub fn get_dashboard_group(
        &self,
        dashboard_group_id: impl Into<String>,
    ) -> operations::GetDashboardGroup {
        operations::GetDashboardGroup::new(&self.client, dashboard_group_id.into())
    }

    /// Lists the dashboard groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dashboard_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDashboardGroups {
        operations::ListDashboardGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the dashboard group.
    ///
    /// - `dashboard_group_id`: The OCID of the dashboard group.
    /// - `update_dashboard_group_details`: The request body:
    ///   [`UpdateDashboardGroupDetails`](crate::models::UpdateDashboardGroupDetails).
    pub fn update_dashboard_group(
        &self,
        dashboard_group_id: impl Into<String>,
        update_dashboard_group_details: models::UpdateDashboardGroupDetails,
    ) -> operations::UpdateDashboardGroup {
        operations::UpdateDashboardGroup::new(
            &self.client,
            dashboard_group_id.into(),
            update_dashboard_group_details,
        )
    }
}

client!(DashboardGroupClient);
