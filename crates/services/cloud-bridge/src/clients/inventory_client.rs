// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cloud-bridge", "https://cloudbridge.{region}.oci.{secondLevelDomain}", "/20220509")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Bridge API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cloud_bridge::{Config, InventoryClient};
///
/// # async fn example() -> Result<(), oci_sdk_cloud_bridge::Error> {
/// let config = Config::load().await?;
/// let client = InventoryClient::new(&config)?;
///
/// let mut items = client.list_assets("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InventoryClient {
    client: Client,
}

impl InventoryClient {
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

/// # Asset
impl InventoryClient {
    /// Moves the asset to another compartment.
    ///
    /// - `asset_id`: The ID of the asset.
    /// - `change_asset_compartment_details`: The request body:
    ///   [`ChangeAssetCompartmentDetails`](crate::models::ChangeAssetCompartmentDetails).
    pub fn change_asset_compartment(
        &self,
        asset_id: impl Into<String>,
        change_asset_compartment_details: models::ChangeAssetCompartmentDetails,
    ) -> operations::ChangeAssetCompartment {
        operations::ChangeAssetCompartment::new(
            &self.client,
            asset_id.into(),
            change_asset_compartment_details,
        )
    }

    /// Changes the asset tags.
    ///
    /// - `asset_id`: The ID of the asset.
    /// - `change_asset_tags_details`: The request body:
    ///   [`ChangeAssetTagsDetails`](crate::models::ChangeAssetTagsDetails).
    pub fn change_asset_tags(
        &self,
        asset_id: impl Into<String>,
        change_asset_tags_details: models::ChangeAssetTagsDetails,
    ) -> operations::ChangeAssetTags {
        operations::ChangeAssetTags::new(&self.client, asset_id.into(), change_asset_tags_details)
    }

    /// Creates an asset.
    ///
    /// - `create_asset_details`: The request body:
    ///   [`CreateAssetDetails`](crate::models::CreateAssetDetails).
    pub fn create_asset(
        &self,
        create_asset_details: impl Into<models::CreateAssetDetails>,
    ) -> operations::CreateAsset {
        operations::CreateAsset::new(&self.client, create_asset_details.into())
    }

    /// Deletes the asset.
    ///
    /// - `asset_id`: The ID of the asset.
    pub fn delete_asset(&self, asset_id: impl Into<String>) -> operations::DeleteAsset {
        operations::DeleteAsset::new(&self.client, asset_id.into())
    }

    /// Gets the asset.
    ///
    /// - `asset_id`: The ID of the asset.
    pub fn get_asset(&self, asset_id: impl Into<String>) -> operations::GetAsset {
        operations::GetAsset::new(&self.client, asset_id.into())
    }

    /// Lists the assets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_assets(&self, compartment_id: impl Into<String>) -> operations::ListAssets {
        operations::ListAssets::new(&self.client, compartment_id.into())
    }

    /// Updates the asset.
    ///
    /// - `asset_id`: The ID of the asset.
    /// - `update_asset_details`: The request body:
    ///   [`UpdateAssetDetails`](crate::models::UpdateAssetDetails).
    pub fn update_asset(
        &self,
        asset_id: impl Into<String>,
        update_asset_details: impl Into<models::UpdateAssetDetails>,
    ) -> operations::UpdateAsset {
        operations::UpdateAsset::new(&self.client, asset_id.into(), update_asset_details.into())
    }
}

/// # Asset aggregation
impl InventoryClient {
    /// Analyzes the assets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `aggregation_properties`: The aggregation properties.
    pub fn analyze_assets(
        &self,
        compartment_id: impl Into<String>,
        aggregation_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AnalyzeAssets {
        operations::AnalyzeAssets::new(
            &self.client,
            compartment_id.into(),
            list(aggregation_properties),
        )
    }
}

/// # Historical metric
impl InventoryClient {
    /// Lists the historical metrics.
    ///
    /// - `asset_id`: The ID of the asset.
    pub fn list_historical_metrics(
        &self,
        asset_id: impl Into<String>,
    ) -> operations::ListHistoricalMetrics {
        operations::ListHistoricalMetrics::new(&self.client, asset_id.into())
    }

    /// Submits historical metrics.
    ///
    /// - `asset_id`: The ID of the asset.
    /// - `submit_historical_metrics_details`: The request body:
    ///   [`SubmitHistoricalMetricsDetails`](crate::models::SubmitHistoricalMetricsDetails).
    pub fn submit_historical_metrics(
        &self,
        asset_id: impl Into<String>,
        submit_historical_metrics_details: models::SubmitHistoricalMetricsDetails,
    ) -> operations::SubmitHistoricalMetrics {
        operations::SubmitHistoricalMetrics::new(
            &self.client,
            asset_id.into(),
            submit_historical_metrics_details,
        )
    }
}

/// # Inventory
impl InventoryClient {
    /// Creates an inventory.
    ///
    /// - `create_inventory_details`: The request body:
    ///   [`CreateInventoryDetails`](crate::models::CreateInventoryDetails).
    #[inline]
    pub fn create_inventory(
        &self,
        create_inventory_details: models::CreateInventoryDetails,
    ) -> operations::CreateInventory {
        operations::CreateInventory::new(&self.client, create_inventory_details)
    }

    /// Deletes the inventory.
    ///
    /// - `inventory_id`: The OCID of the inventory.
    pub fn delete_inventory(&self, inventory_id: impl Into<String>) -> operations::DeleteInventory {
        operations::DeleteInventory::new(&self.client, inventory_id.into())
    }

    /// Gets the inventory.
    ///
    /// - `inventory_id`: The OCID of the inventory.
    pub fn get_inventory(&self, inventory_id: impl Into<String>) -> operations::GetInventory {
        operations::GetInventory::new(&self.client, inventory_id.into())
    }

    /// Imports the inventory.
    ///
    /// - `inventory_id`: The OCID of the inventory.
    /// - `import_inventory_details`: The request body:
    ///   [`ImportInventoryDetails`](crate::models::ImportInventoryDetails).
    pub fn import_inventory(
        &self,
        inventory_id: impl Into<String>,
        import_inventory_details: impl Into<models::ImportInventoryDetails>,
    ) -> operations::ImportInventory {
        operations::ImportInventory::new(
            &self.client,
            inventory_id.into(),
            import_inventory_details.into(),
        )
    }

    /// Lists the inventories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_inventories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInventories {
        operations::ListInventories::new(&self.client, compartment_id.into())
    }

    /// Updates the inventory.
    ///
    /// - `inventory_id`: The OCID of the inventory.
    /// - `update_inventory_details`: The request body:
    ///   [`UpdateInventoryDetails`](crate::models::UpdateInventoryDetails).
    pub fn update_inventory(
        &self,
        inventory_id: impl Into<String>,
        update_inventory_details: models::UpdateInventoryDetails,
    ) -> operations::UpdateInventory {
        operations::UpdateInventory::new(
            &self.client,
            inventory_id.into(),
            update_inventory_details,
        )
    }
}

client!(InventoryClient);
