// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("mngdmac", "https://mngdmac.{region}.oci.{secondLevelDomain}", "/20250320")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Managed Services for Mac API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mngdmac::{Config, MacDeviceClient};
///
/// # async fn example() -> Result<(), oci_sdk_mngdmac::Error> {
/// let config = Config::load().await?;
/// let client = MacDeviceClient::new(&config)?;
///
/// let mut items = client.list_mac_devices("ocid1.macorder.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MacDeviceClient {
    client: Client,
}

impl MacDeviceClient {
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

/// # Mac device
impl MacDeviceClient {
    /// Gets the Mac device.
    ///
    /// - `mac_device_id`: The UUID of the Mac device.
    /// - `mac_order_id`: The OCID of the Mac order.
    pub fn get_mac_device(
        &self,
        mac_device_id: impl Into<String>,
        mac_order_id: impl Into<String>,
    ) -> operations::GetMacDevice {
        operations::GetMacDevice::new(&self.client, mac_device_id.into(), mac_order_id.into())
    }

    /// Lists the Mac devices.
    ///
    /// - `mac_order_id`: The OCID of the Mac order.
    pub fn list_mac_devices(&self, mac_order_id: impl Into<String>) -> operations::ListMacDevices {
        operations::ListMacDevices::new(&self.client, mac_order_id.into())
    }

    /// Terminates the Mac device.
    ///
    /// - `mac_device_id`: The UUID of the Mac device.
    /// - `mac_order_id`: The OCID of the Mac order.
    pub fn terminate_mac_device(
        &self,
        mac_device_id: impl Into<String>,
        mac_order_id: impl Into<String>,
    ) -> operations::TerminateMacDevice {
        operations::TerminateMacDevice::new(&self.client, mac_device_id.into(), mac_order_id.into())
    }
}

client!(MacDeviceClient);
