// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementCatalogClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementCatalogClient::new(&config)?;
///
/// let mut items = client.list_catalog_items("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementCatalogClient {
    client: Client,
}

impl FleetAppsManagementCatalogClient {
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

/// # Catalog item
impl FleetAppsManagementCatalogClient {
    /// Moves the catalog item to another compartment.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    /// - `change_catalog_item_compartment_details`: The request body:
    ///   [`ChangeCatalogItemCompartmentDetails`](crate::models::ChangeCatalogItemCompartmentDetails).
    pub fn change_catalog_item_compartment(
        &self,
        catalog_item_id: impl Into<String>,
        change_catalog_item_compartment_details: models::ChangeCatalogItemCompartmentDetails,
    ) -> operations::ChangeCatalogItemCompartment {
        operations::ChangeCatalogItemCompartment::new(
            &self.client,
            catalog_item_id.into(),
            change_catalog_item_compartment_details,
        )
    }

    /// Clones the catalog item.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    /// - `clone_catalog_item_details`: The request body:
    ///   [`CloneCatalogItemDetails`](crate::models::CloneCatalogItemDetails).
    pub fn clone_catalog_item(
        &self,
        catalog_item_id: impl Into<String>,
        clone_catalog_item_details: models::CloneCatalogItemDetails,
    ) -> operations::CloneCatalogItem {
        operations::CloneCatalogItem::new(
            &self.client,
            catalog_item_id.into(),
            clone_catalog_item_details,
        )
    }

    /// Configures the catalog item.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    /// - `configure_catalog_item_details`: The request body:
    ///   [`ConfigureCatalogItemDetails`](crate::models::ConfigureCatalogItemDetails).
    pub fn configure_catalog_item(
        &self,
        catalog_item_id: impl Into<String>,
        configure_catalog_item_details: models::ConfigureCatalogItemDetails,
    ) -> operations::ConfigureCatalogItem {
        operations::ConfigureCatalogItem::new(
            &self.client,
            catalog_item_id.into(),
            configure_catalog_item_details,
        )
    }

    /// Creates a catalog item.
    ///
    /// - `create_catalog_item_details`: The request body:
    ///   [`CreateCatalogItemDetails`](crate::models::CreateCatalogItemDetails).
    #[inline]
    pub fn create_catalog_item(
        &self,
        create_catalog_item_details: models::CreateCatalogItemDetails,
    ) -> operations::CreateCatalogItem {
        operations::CreateCatalogItem::new(&self.client, create_catalog_item_details)
    }

    /// Deletes the catalog item.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    pub fn delete_catalog_item(
        &self,
        catalog_item_id: impl Into<String>,
    ) -> operations::DeleteCatalogItem {
        operations::DeleteCatalogItem::new(&self.client, catalog_item_id.into())
    }

    /// Gets the catalog item.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    pub fn get_catalog_item(
        &self,
        catalog_item_id: impl Into<String>,
    ) -> operations::GetCatalogItem {
        operations::GetCatalogItem::new(&self.client, catalog_item_id.into())
    }

    /// Lists the catalog items.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_catalog_items(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCatalogItems {
        operations::ListCatalogItems::new(&self.client, compartment_id.into())
    }

    /// Updates the catalog item.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    /// - `update_catalog_item_details`: The request body:
    ///   [`UpdateCatalogItemDetails`](crate::models::UpdateCatalogItemDetails).
    pub fn update_catalog_item(
        &self,
        catalog_item_id: impl Into<String>,
        update_catalog_item_details: models::UpdateCatalogItemDetails,
    ) -> operations::UpdateCatalogItem {
        operations::UpdateCatalogItem::new(
            &self.client,
            catalog_item_id.into(),
            update_catalog_item_details,
        )
    }
}

/// # Catalog item variables definition
impl FleetAppsManagementCatalogClient {
    /// Gets the catalog item variables definition.
    ///
    /// - `catalog_item_id`: The OCID of the catalog item.
    pub fn get_catalog_item_variables_definition(
        &self,
        catalog_item_id: impl Into<String>,
    ) -> operations::GetCatalogItemVariablesDefinition {
        operations::GetCatalogItemVariablesDefinition::new(&self.client, catalog_item_id.into())
    }
}

client!(FleetAppsManagementCatalogClient);
