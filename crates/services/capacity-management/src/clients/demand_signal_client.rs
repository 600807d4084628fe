// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("capacity-management", "https://control-center-cp.{region}.oci.{secondLevelDomain}", "/20231107");

/// A client for the Control Center Capacity Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_capacity_management::{Config, DemandSignalClient};
///
/// # async fn example() -> Result<(), oci_sdk_capacity_management::Error> {
/// let config = Config::load().await?;
/// let client = DemandSignalClient::new(&config)?;
///
/// let mut items = client.list_occm_demand_signal_items("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DemandSignalClient {
    client: Client,
}

impl DemandSignalClient {
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

/// # OCCM demand signal
impl DemandSignalClient {
    /// Creates an OCCM demand signal.
    ///
    /// - `create_occm_demand_signal_details`: The request body:
    ///   [`CreateOccmDemandSignalDetails`](crate::models::CreateOccmDemandSignalDetails).
    #[inline]
    pub fn create_occm_demand_signal(
        &self,
        create_occm_demand_signal_details: models::CreateOccmDemandSignalDetails,
    ) -> operations::CreateOccmDemandSignal {
        operations::CreateOccmDemandSignal::new(&self.client, create_occm_demand_signal_details)
    }

    /// Deletes the OCCM demand signal.
    ///
    /// - `occm_demand_signal_id`: The OCID of the demand signal.
    pub fn delete_occm_demand_signal(
        &self,
        occm_demand_signal_id: impl Into<String>,
    ) -> operations::DeleteOccmDemandSignal {
        operations::DeleteOccmDemandSignal::new(&self.client, occm_demand_signal_id.into())
    }

    /// Gets the OCCM demand signal.
    ///
    /// - `occm_demand_signal_id`: The OCID of the demand signal.
    pub fn get_occm_demand_signal(
        &self,
        occm_demand_signal_id: impl Into<String>,
    ) -> operations::GetOccmDemandSignal {
        operations::GetOccmDemandSignal::new(&self.client, occm_demand_signal_id.into())
    }

    /// Lists the OCCM demand signals.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occm_demand_signals(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccmDemandSignals {
        operations::ListOccmDemandSignals::new(&self.client, compartment_id.into())
    }

    /// Updates the OCCM demand signal.
    ///
    /// - `occm_demand_signal_id`: The OCID of the demand signal.
    /// - `update_occm_demand_signal_details`: The request body:
    ///   [`UpdateOccmDemandSignalDetails`](crate::models::UpdateOccmDemandSignalDetails).
    pub fn update_occm_demand_signal(
        &self,
        occm_demand_signal_id: impl Into<String>,
        update_occm_demand_signal_details: models::UpdateOccmDemandSignalDetails,
    ) -> operations::UpdateOccmDemandSignal {
        operations::UpdateOccmDemandSignal::new(
            &self.client,
            occm_demand_signal_id.into(),
            update_occm_demand_signal_details,
        )
    }
}

/// # OCCM demand signal catalog resource
impl DemandSignalClient {
    /// Lists the OCCM demand signal catalog resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occm_demand_signal_catalog_resources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccmDemandSignalCatalogResources {
        operations::ListOccmDemandSignalCatalogResources::new(&self.client, compartment_id.into())
    }
}

/// # OCCM demand signal delivery
impl DemandSignalClient {
    /// Lists the OCCM demand signal deliveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occm_demand_signal_deliveries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccmDemandSignalDeliveries {
        operations::ListOccmDemandSignalDeliveries::new(&self.client, compartment_id.into())
    }
}

/// # OCCM demand signal item
impl DemandSignalClient {
    /// Creates OCCM demand signal items in bulk.
    ///
    /// - `bulk_create_occm_demand_signal_item_details`: The request body:
    ///   [`BulkCreateOccmDemandSignalItemDetails`](crate::models::BulkCreateOccmDemandSignalItemDetails).
    #[inline]
    pub fn bulk_create_occm_demand_signal_item(
        &self,
        bulk_create_occm_demand_signal_item_details: models::BulkCreateOccmDemandSignalItemDetails,
    ) -> operations::BulkCreateOccmDemandSignalItem {
        operations::BulkCreateOccmDemandSignalItem::new(
            &self.client,
            bulk_create_occm_demand_signal_item_details,
        )
    }

    /// Creates an OCCM demand signal item.
    ///
    /// - `create_occm_demand_signal_item_details`: The request body:
    ///   [`CreateOccmDemandSignalItemDetails`](crate::models::CreateOccmDemandSignalItemDetails).
    #[inline]
    pub fn create_occm_demand_signal_item(
        &self,
        create_occm_demand_signal_item_details: models::CreateOccmDemandSignalItemDetails,
    ) -> operations::CreateOccmDemandSignalItem {
        operations::CreateOccmDemandSignalItem::new(
            &self.client,
            create_occm_demand_signal_item_details,
        )
    }

    /// Deletes the OCCM demand signal item.
    ///
    /// - `occm_demand_signal_item_id`: The OCID of the demand signal item.
    pub fn delete_occm_demand_signal_item(
        &self,
        occm_demand_signal_item_id: impl Into<String>,
    ) -> operations::DeleteOccmDemandSignalItem {
        operations::DeleteOccmDemandSignalItem::new(&self.client, occm_demand_signal_item_id.into())
    }

    /// Gets the OCCM demand signal item.
    ///
    /// - `occm_demand_signal_item_id`: The OCID of the demand signal item.
    pub fn get_occm_demand_signal_item(
        &self,
        occm_demand_signal_item_id: impl Into<String>,
    ) -> operations::GetOccmDemandSignalItem {
        operations::GetOccmDemandSignalItem::new(&self.client, occm_demand_signal_item_id.into())
    }

    /// Lists the OCCM demand signal items.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occm_demand_signal_items(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccmDemandSignalItems {
        operations::ListOccmDemandSignalItems::new(&self.client, compartment_id.into())
    }

    /// Updates the OCCM demand signal item.
    ///
    /// - `occm_demand_signal_item_id`: The OCID of the demand signal item.
    /// - `update_occm_demand_signal_item_details`: The request body:
    ///   [`UpdateOccmDemandSignalItemDetails`](crate::models::UpdateOccmDemandSignalItemDetails).
    pub fn update_occm_demand_signal_item(
        &self,
        occm_demand_signal_item_id: impl Into<String>,
        update_occm_demand_signal_item_details: models::UpdateOccmDemandSignalItemDetails,
    ) -> operations::UpdateOccmDemandSignalItem {
        operations::UpdateOccmDemandSignalItem::new(
            &self.client,
            occm_demand_signal_item_id.into(),
            update_occm_demand_signal_item_details,
        )
    }
}

client!(DemandSignalClient);
