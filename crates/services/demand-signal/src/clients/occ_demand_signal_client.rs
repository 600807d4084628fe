// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("demand-signal", "https://control-center-ds.{region}.oci.{secondLevelDomain}", "/20240430");

/// A client for the Control Center Demand Signal API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_demand_signal::{Config, OccDemandSignalClient};
///
/// # async fn example() -> Result<(), oci_sdk_demand_signal::Error> {
/// let config = Config::load().await?;
/// let client = OccDemandSignalClient::new(&config)?;
///
/// let mut items = client.list_occ_demand_signals().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OccDemandSignalClient {
    client: Client,
}

impl OccDemandSignalClient {
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

/// # OCC demand signal
impl OccDemandSignalClient {
    /// Moves the OCC demand signal to another compartment.
    ///
    /// - `occ_demand_signal_id`: The OCID of the demand signal.
    /// - `change_occ_demand_signal_compartment_details`: The request body:
    ///   [`ChangeOccDemandSignalCompartmentDetails`](crate::models::ChangeOccDemandSignalCompartmentDetails).
    pub fn change_occ_demand_signal_compartment(
        &self,
        occ_demand_signal_id: impl Into<String>,
        change_occ_demand_signal_compartment_details: models::ChangeOccDemandSignalCompartmentDetails,
    ) -> operations::ChangeOccDemandSignalCompartment {
        operations::ChangeOccDemandSignalCompartment::new(
            &self.client,
            occ_demand_signal_id.into(),
            change_occ_demand_signal_compartment_details,
        )
    }

    /// Creates an OCC demand signal.
    ///
    /// - `create_occ_demand_signal_details`: The request body:
    ///   [`CreateOccDemandSignalDetails`](crate::models::CreateOccDemandSignalDetails).
    #[inline]
    pub fn create_occ_demand_signal(
        &self,
        create_occ_demand_signal_details: models::CreateOccDemandSignalDetails,
    ) -> operations::CreateOccDemandSignal {
        operations::CreateOccDemandSignal::new(&self.client, create_occ_demand_signal_details)
    }

    /// Deletes the OCC demand signal.
    ///
    /// - `occ_demand_signal_id`: The OCID of the demand signal.
    pub fn delete_occ_demand_signal(
        &self,
        occ_demand_signal_id: impl Into<String>,
    ) -> operations::DeleteOccDemandSignal {
        operations::DeleteOccDemandSignal::new(&self.client, occ_demand_signal_id.into())
    }

    /// Gets the OCC demand signal.
    ///
    /// - `occ_demand_signal_id`: The OCID of the demand signal.
    pub fn get_occ_demand_signal(
        &self,
        occ_demand_signal_id: impl Into<String>,
    ) -> operations::GetOccDemandSignal {
        operations::GetOccDemandSignal::new(&self.client, occ_demand_signal_id.into())
    }

    /// Lists the OCC demand signals.
    #[inline]
    pub fn list_occ_demand_signals(&self) -> operations::ListOccDemandSignals {
        operations::ListOccDemandSignals::new(&self.client)
    }

    /// Patches the OCC demand signal.
    ///
    /// - `occ_demand_signal_id`: The OCID of the demand signal.
    /// - `patch_occ_demand_signal_details`: The request body:
    ///   [`PatchOccDemandSignalDetails`](crate::models::PatchOccDemandSignalDetails).
    pub fn patch_occ_demand_signal(
        &self,
        occ_demand_signal_id: impl Into<String>,
        patch_occ_demand_signal_details: models::PatchOccDemandSignalDetails,
    ) -> operations::PatchOccDemandSignal {
        operations::PatchOccDemandSignal::new(
            &self.client,
            occ_demand_signal_id.into(),
            patch_occ_demand_signal_details,
        )
    }

    /// Updates the OCC demand signal.
    ///
    /// - `occ_demand_signal_id`: The OCID of the demand signal.
    /// - `update_occ_demand_signal_details`: The request body:
    ///   [`UpdateOccDemandSignalDetails`](crate::models::UpdateOccDemandSignalDetails).
    pub fn update_occ_demand_signal(
        &self,
        occ_demand_signal_id: impl Into<String>,
        update_occ_demand_signal_details: models::UpdateOccDemandSignalDetails,
    ) -> operations::UpdateOccDemandSignal {
        operations::UpdateOccDemandSignal::new(
            &self.client,
            occ_demand_signal_id.into(),
            update_occ_demand_signal_details,
        )
    }
}

client!(OccDemandSignalClient);
