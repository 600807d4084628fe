// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("management-dashboard", "https://managementdashboard.{region}.oci.{secondLevelDomain}", "/20200901");

/// A client for the Management Dashboard API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_management_dashboard::{Config, DashxApisClient};
///
/// # async fn example() -> Result<(), oci_sdk_management_dashboard::Error> {
/// let config = Config::load().await?;
/// let client = DashxApisClient::new(&config)?;
///
/// let mut items = client.list_management_dashboards("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DashxApisClient {
    client: Client,
}

impl DashxApisClient {
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

/// # Management dashboard
impl DashxApisClient {
    /// Moves the management dashboards to another compartment.
    ///
    /// - `management_dashboard_id`: The ID of the dashboard.
    /// - `change_management_dashboards_compartment_details`: The request body:
    ///   [`ChangeManagementDashboardsCompartmentDetails`](crate::models::ChangeManagementDashboardsCompartmentDetails).
    pub fn change_management_dashboards_compartment(
        &self,
        management_dashboard_id: impl Into<String>,
        change_management_dashboards_compartment_details: models::ChangeManagementDashboardsCompartmentDetails,
    ) -> operations::ChangeManagementDashboardsCompartment {
        operations::ChangeManagementDashboardsCompartment::new(
            &self.client,
            management_dashboard_id.into(),
            change_management_dashboards_compartment_details,
        )
    }

    /// Creates a management dashboard.
    ///
    /// - `create_management_dashboard_details`: The request body:
    ///   [`CreateManagementDashboardDetails`](crate::models::CreateManagementDashboardDetails).
    #[inline]
    pub fn create_management_dashboard(
        &self,
        create_management_dashboard_details: models::CreateManagementDashboardDetails,
    ) -> operations::CreateManagementDashboard {
        operations::CreateManagementDashboard::new(
            &self.client,
            create_management_dashboard_details,
        )
    }

    /// Deletes the management dashboard.
    ///
    /// - `management_dashboard_id`: The ID of the dashboard.
    pub fn delete_management_dashboard(
        &self,
        management_dashboard_id: impl Into<String>,
    ) -> operations::DeleteManagementDashboard {
        operations::DeleteManagementDashboard::new(&self.client, management_dashboard_id.into())
    }

    /// Gets the management dashboard.
    ///
    /// - `management_dashboard_id`: The ID of the dashboard.
    pub fn get_management_dashboard(
        &self,
        management_dashboard_id: impl Into<String>,
    ) -> operations::GetManagementDashboard {
        operations::GetManagementDashboard::new(&self.client, management_dashboard_id.into())
    }

    /// Gets the oob management dashboard.
    ///
    /// - `management_dashboard_id`: The ID of the dashboard.
    pub fn get_oob_management_dashboard(
        &self,
        management_dashboard_id: impl Into<String>,
    ) -> operations::GetOobManagementDashboard {
        operations::GetOobManagementDashboard::new(&self.client, management_dashboard_id.into())
    }

    /// Lists the management dashboards.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_dashboards(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementDashboards {
        operations::ListManagementDashboards::new(&self.client, compartment_id.into())
    }

    /// Lists the oob management dashboards.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oob_management_dashboards(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOobManagementDashboards {
        operations::ListOobManagementDashboards::new(&self.client, compartment_id.into())
    }

    /// Updates the management dashboard.
    ///
    /// - `management_dashboard_id`: The ID of the dashboard.
    /// - `update_management_dashboard_details`: The request body:
    ///   [`UpdateManagementDashboardDetails`](crate::models::UpdateManagementDashboardDetails).
    pub fn update_management_dashboard(
        &self,
        management_dashboard_id: impl Into<String>,
        update_management_dashboard_details: models::UpdateManagementDashboardDetails,
    ) -> operations::UpdateManagementDashboard {
        operations::UpdateManagementDashboard::new(
            &self.client,
            management_dashboard_id.into(),
            update_management_dashboard_details,
        )
    }
}

/// # Management dashboard import
impl DashxApisClient {
    /// Exports the dashboard.
    ///
    /// - `export_dashboard_id`: The ID of the export dashboard.
    pub fn export_dashboard(
        &self,
        export_dashboard_id: impl Into<String>,
    ) -> operations::ExportDashboard {
        operations::ExportDashboard::new(&self.client, export_dashboard_id.into())
    }

    /// Imports the dashboard.
    ///
    /// - `management_dashboard_import_details`: The request body:
    ///   [`ManagementDashboardImportDetails`](crate::models::ManagementDashboardImportDetails).
    #[inline]
    pub fn import_dashboard(
        &self,
        management_dashboard_import_details: models::ManagementDashboardImportDetails,
    ) -> operations::ImportDashboard {
        operations::ImportDashboard::new(&self.client, management_dashboard_import_details)
    }
}

/// # Management saved search
impl DashxApisClient {
    /// Moves the management saved searches to another compartment.
    ///
    /// - `management_saved_search_id`: The ID of the saved search.
    /// - `change_management_saved_searches_compartment_details`: The request body:
    ///   [`ChangeManagementSavedSearchesCompartmentDetails`](crate::models::ChangeManagementSavedSearchesCompartmentDetails).
    pub fn change_management_saved_searches_compartment(
        &self,
        management_saved_search_id: impl Into<String>,
        change_management_saved_searches_compartment_details: models::ChangeManagementSavedSearchesCompartmentDetails,
    ) -> operations::ChangeManagementSavedSearchesCompartment {
        operations::ChangeManagementSavedSearchesCompartment::new(
            &self.client,
            management_saved_search_id.into(),
            change_management_saved_searches_compartment_details,
        )
    }

    /// Creates a management saved search.
    ///
    /// - `create_management_saved_search_details`: The request body:
    ///   [`CreateManagementSavedSearchDetails`](crate::models::CreateManagementSavedSearchDetails).
    #[inline]
    pub fn create_management_saved_search(
        &self,
        create_management_saved_search_details: models::CreateManagementSavedSearchDetails,
    ) -> operations::CreateManagementSavedSearch {
        operations::CreateManagementSavedSearch::new(
            &self.client,
            create_management_saved_search_details,
        )
    }

    /// Deletes the management saved search.
    ///
    /// - `management_saved_search_id`: The ID of the saved search.
    pub fn delete_management_saved_search(
        &self,
        management_saved_search_id: impl Into<String>,
    ) -> operations::DeleteManagementSavedSearch {
        operations::DeleteManagementSavedSearch::new(
            &self.client,
            management_saved_search_id.into(),
        )
    }

    /// Gets the management saved search.
    ///
    /// - `management_saved_search_id`: The ID of the saved search.
    pub fn get_management_saved_search(
        &self,
        management_saved_search_id: impl Into<String>,
    ) -> operations::GetManagementSavedSearch {
        operations::GetManagementSavedSearch::new(&self.client, management_saved_search_id.into())
    }

    /// Gets the oob management saved search.
    ///
    /// - `management_saved_search_id`: The ID of the saved search.
    pub fn get_oob_management_saved_search(
        &self,
        management_saved_search_id: impl Into<String>,
    ) -> operations::GetOobManagementSavedSearch {
        operations::GetOobManagementSavedSearch::new(
            &self.client,
            management_saved_search_id.into(),
        )
    }

    /// Lists the management saved searches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_saved_searches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementSavedSearches {
        operations::ListManagementSavedSearches::new(&self.client, compartment_id.into())
    }

    /// Lists the oob management saved searches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oob_management_saved_searches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOobManagementSavedSearches {
        operations::ListOobManagementSavedSearches::new(&self.client, compartment_id.into())
    }

    /// Updates the management saved search.
    ///
    /// - `management_saved_search_id`: The ID of the saved search.
    /// - `update_management_saved_search_details`: The request body:
    ///   [`UpdateManagementSavedSearchDetails`](crate::models::UpdateManagementSavedSearchDetails).
    pub fn update_management_saved_search(
        &self,
        management_saved_search_id: impl Into<String>,
        update_management_saved_search_details: models::UpdateManagementSavedSearchDetails,
    ) -> operations::UpdateManagementSavedSearch {
        operations::UpdateManagementSavedSearch::new(
            &self.client,
            management_saved_search_id.into(),
            update_management_saved_search_details,
        )
    }
}

client!(DashxApisClient);
