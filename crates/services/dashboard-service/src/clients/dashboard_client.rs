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
/// use oci_sdk_dashboard_service::{Config, DashboardClient};
///
/// # async fn example() -> Result<(), oci_sdk_dashboard_service::Error> {
/// let config = Config::load().await?;
/// let client = DashboardClient::new(&config)?;
///
/// let mut items = client.list_dashboards("ocid1.dashboardgroup.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DashboardClient {
    client: Client,
}

impl DashboardClient {
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

/// # Dashboard
impl DashboardClient {
    /// Changes the dashboard group.
    ///
    /// - `dashboard_id`: The OCID of the dashboard.
    /// - `change_dashboard_group_details`: The request body:
    ///   [`ChangeDashboardGroupDetails`](crate::models::ChangeDashboardGroupDetails).
    pub fn change_dashboard_group(
        &self,
        dashboard_id: impl Into<String>,
        change_dashboard_group_details: models::ChangeDashboardGroupDetails,
    ) -> operations::ChangeDashboardGroup {
        operations::ChangeDashboardGroup::new(
            &self.client,
            dashboard_id.into(),
            change_dashboard_group_details,
        )
    }

    /// Creates a dashboard.
    ///
    /// - `create_dashboard_details`: The request body:
    ///   [`CreateDashboardDetails`](crate::models::CreateDashboardDetails).
    pub fn create_dashboard(
        &self,
        create_dashboard_details: impl Into<models::CreateDashboardDetails>,
    ) -> operations::CreateDashboard {
        operations::CreateDashboard::new(&self.client, create_dashboard_details.into())
    }

    /// Deletes the dashboard.
    ///
    /// - `dashboard_id`: The OCID of the dashboard.
    pub fn delete_dashboard(&self, dashboard_id: impl Into<String>) -> operations::DeleteDashboard {
        operations::DeleteDashboard::new(&self.client, dashboard_id.into())
    }

    /// Gets the dashboard.
    ///
    /// - `dashboard_id`: The OCID of the dashboard.
    pub fn get_dashboard(&self, dashboard_id: impl Into<String>) -> operations::GetDashboard {
        operations::GetDashboard::new(&self.client, dashboard_id.into())
    }

    /// Lists the dashboards.
    ///
    /// - `dashboard_group_id`: The OCID of the dashboard group.
    pub fn list_dashboards(
        &self,
        dashboard_group_id: impl Into<String>,
    ) -> operations::ListDashboards {
        operations::ListDashboards::new(&self.client, dashboard_group_id.into())
    }

    /// Updates the dashboard.
    ///
    /// - `dashboard_id`: The OCID of the dashboard.
    /// - `update_dashboard_details`: The request body:
    ///   [`UpdateDashboardDetails`](crate::models::UpdateDashboardDetails).
    pub fn update_dashboard(
        &self,
        dashboard_id: impl Into<String>,
        update_dashboard_details: impl Into<models::UpdateDashboardDetails>,
    ) -> operations::UpdateDashboard {
        operations::UpdateDashboard::new(
            &self.client,
            dashboard_id.into(),
            update_dashboard_details.into(),
        )
    }
}

client!(DashboardClient);
