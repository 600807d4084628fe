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
/// use oci_sdk_capacity_management::{Config, InternalDemandSignalClient};
///
/// # async fn example() -> Result<(), oci_sdk_capacity_management::Error> {
/// let config = Config::load().await?;
/// let client = InternalDemandSignalClient::new(&config)?;
///
/// let mut items = client.list_internal_occm_demand_signal_deliveries("ocid1.compartment.oc1..example", "ocid1.occcustomergroup.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InternalDemandSignalClient {
    client: Client,
}

impl InternalDemandSignalClient {
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

/// # Internal OCCM demand signal
impl InternalDemandSignalClient {
    /// Gets the internal OCCM demand signal.
    ///
    /// - `occm_demand_signal_id`: The OCID of the demand signal.
    pub fn get_internal_occm_demand_signal(
        &self,
        occm_demand_signal_id: impl Into<String>,
    ) -> operations::GetInternalOccmDemandSignal {
        operations::GetInternalOccmDemandSignal::new(&self.client, occm_demand_signal_id.into())
    }

    /// Lists the internal OCCM demand signals.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_occm_demand_signals(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalOccmDemandSignals {
        operations::ListInternalOccmDemandSignals::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Updates the internal OCCM demand signal.
    ///
    /// - `occm_demand_signal_id`: The OCID of the demand signal.
    /// - `update_internal_occm_demand_signal_details`: The request body:
    ///   [`UpdateInternalOccmDemandSignalDetails`](crate::models::UpdateInternalOccmDemandSignalDetails).
    pub fn update_internal_occm_demand_signal(
        &self,
        occm_demand_signal_id: impl Into<String>,
        update_internal_occm_demand_signal_details: models::UpdateInternalOccmDemandSignalDetails,
    ) -> operations::UpdateInternalOccmDemandSignal {
        operations::UpdateInternalOccmDemandSignal::new(
            &self.client,
            occm_demand_signal_id.into(),
            update_internal_occm_demand_signal_details,
        )
    }
}

/// # Internal OCCM demand signal catalog resource
impl InternalDemandSignalClient {
    /// Lists the internal OCCM demand signal catalog resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    /// - `occm_demand_signal_catalog_id`: The OCID of the demand signal catalog.
    pub fn list_internal_occm_demand_signal_catalog_resources(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
        occm_demand_signal_catalog_id: impl Into<String>,
    ) -> operations::ListInternalOccmDemandSignalCatalogResources {
        operations::ListInternalOccmDemandSignalCatalogResources::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
            occm_demand_signal_catalog_id.into(),
        )
    }
}

/// # Internal OCCM demand signal delivery
impl InternalDemandSignalClient {
    /// Creates an internal OCCM demand signal delivery.
    ///
    /// - `create_internal_occm_demand_signal_delivery_details`: The request body:
    ///   [`CreateInternalOccmDemandSignalDeliveryDetails`](crate::models::CreateInternalOccmDemandSignalDeliveryDetails).
    #[inline]
    pub fn create_internal_occm_demand_signal_delivery(
        &self,
        create_internal_occm_demand_signal_delivery_details: models::CreateInternalOccmDemandSignalDeliveryDetails,
    ) -> operations::CreateInternalOccmDemandSignalDelivery {
        operations::CreateInternalOccmDemandSignalDelivery::new(
            &self.client,
            create_internal_occm_demand_signal_delivery_details,
        )
    }

    /// Deletes the internal OCCM demand signal delivery.
    ///
    /// - `occm_demand_signal_delivery_id`: The OCID of the demand signal delivery.
    pub fn delete_internal_occm_demand_signal_delivery(
        &self,
        occm_demand_signal_delivery_id: impl Into<String>,
    ) -> operations::DeleteInternalOccmDemandSignalDelivery {
        operations::DeleteInternalOccmDemandSignalDelivery::new(
            &self.client,
            occm_demand_signal_delivery_id.into(),
        )
    }

    /// Gets the internal OCCM demand signal delivery.
    ///
    /// - `occm_demand_signal_delivery_id`: The OCID of the demand signal delivery.
    pub fn get_internal_occm_demand_signal_delivery(
        &self,
        occm_demand_signal_delivery_id: impl Into<String>,
    ) -> operations::GetInternalOccmDemandSignalDelivery {
        operations::GetInternalOccmDemandSignalDelivery::new(
            &self.client,
            occm_demand_signal_delivery_id.into(),
        )
    }

    /// Lists the internal OCCM demand signal deliveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_occm_demand_signal_deliveries(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalOccmDemandSignalDeliveries {
        operations::ListInternalOccmDemandSignalDeliveries::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Updates the internal OCCM demand signal delivery.
    ///
    /// - `occm_demand_signal_delivery_id`: The OCID of the demand signal delivery.
    /// - `update_internal_occm_demand_signal_delivery_details`: The request body:
    ///   [`UpdateInternalOccmDemandSignalDeliveryDetails`](crate::models::UpdateInternalOccmDemandSignalDeliveryDetails).
    pub fn update_internal_occm_demand_signal_delivery(
        &self,
        occm_demand_signal_delivery_id: impl Into<String>,
        update_internal_occm_demand_signal_delivery_details: models::UpdateInternalOccmDemandSignalDeliveryDetails,
    ) -> operations::UpdateInternalOccmDemandSignalDelivery {
        operations::UpdateInternalOccmDemandSignalDelivery::new(
            &self.client,
            occm_demand_signal_delivery_id.into(),
            update_internal_occm_demand_signal_delivery_details,
        )
    }
}

/// # Internal OCCM demand signal item
impl InternalDemandSignalClient {
    /// Lists the internal OCCM demand signal items.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_occm_demand_signal_items(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalOccmDemandSignalItems {
        operations::ListInternalOccmDemandSignalItems::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }
}

/// # OCCM demand signal catalog
impl InternalDemandSignalClient {
    /// Lists the internal OCCM demand signal catalogs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_occm_demand_signal_catalogs(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalOccmDemandSignalCatalogs {
        operations::ListInternalOccmDemandSignalCatalogs::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }
}

/// # OCCM demand signal catalog resource
impl InternalDemandSignalClient {
    /// Gets the internal OCCM demand signal catalog.
    ///
    /// - `occm_demand_signal_catalog_id`: The OCID of the demand signal catalog.
    pub fn get_internal_occm_demand_signal_catalog(
        &self,
        occm_demand_signal_catalog_id: impl Into<String>,
    ) -> operations::GetInternalOccmDemandSignalCatalog {
        operations::GetInternalOccmDemandSignalCatalog::new(
            &self.client,
            occm_demand_signal_catalog_id.into(),
        )
    }
}

client!(InternalDemandSignalClient);
