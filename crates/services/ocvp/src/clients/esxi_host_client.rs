// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ocvp", "https://ocvps.{region}.oci.{secondLevelDomain}", "/20230701")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the VMware Solution API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ocvp::{Config, EsxiHostClient};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = EsxiHostClient::new(&config)?;
///
/// let mut items = client.list_esxi_hosts().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EsxiHostClient {
    client: Client,
}

impl EsxiHostClient {
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

/// # ESXi host
impl EsxiHostClient {
    /// Creates an ESXi host.
    ///
    /// - `create_esxi_host_details`: The request body:
    ///   [`CreateEsxiHostDetails`](crate::models::CreateEsxiHostDetails).
    #[inline]
    pub fn create_esxi_host(
        &self,
        create_esxi_host_details: models::CreateEsxiHostDetails,
    ) -> operations::CreateEsxiHost {
        operations::CreateEsxiHost::new(&self.client, create_esxi_host_details)
    }

    /// Deletes the ESXi host.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    pub fn delete_esxi_host(&self, esxi_host_id: impl Into<String>) -> operations::DeleteEsxiHost {
        operations::DeleteEsxiHost::new(&self.client, esxi_host_id.into())
    }

    /// Gets the ESXi host.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    pub fn get_esxi_host(&self, esxi_host_id: impl Into<String>) -> operations::GetEsxiHost {
        operations::GetEsxiHost::new(&self.client, esxi_host_id.into())
    }

    /// Upgrades an ESXi host in place.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    pub fn inplace_upgrade(&self, esxi_host_id: impl Into<String>) -> operations::InplaceUpgrade {
        operations::InplaceUpgrade::new(&self.client, esxi_host_id.into())
    }

    /// Lists the ESXi hosts.
    #[inline]
    pub fn list_esxi_hosts(&self) -> operations::ListEsxiHosts {
        operations::ListEsxiHosts::new(&self.client)
    }

    /// Replaces the host.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    /// - `replace_host_details`: The request body:
    ///   [`ReplaceHostDetails`](crate::models::ReplaceHostDetails).
    pub fn replace_host(
        &self,
        esxi_host_id: impl Into<String>,
        replace_host_details: models::ReplaceHostDetails,
    ) -> operations::ReplaceHost {
        operations::ReplaceHost::new(&self.client, esxi_host_id.into(), replace_host_details)
    }

    /// Swaps the billing of two ESXi hosts.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    /// - `swap_billing_host_id`: The OCID of an active ESXi host for swapping the billing.
    pub fn swap_billing(
        &self,
        esxi_host_id: impl Into<String>,
        swap_billing_host_id: impl Into<String>,
    ) -> operations::SwapBilling {
        operations::SwapBilling::new(&self.client, esxi_host_id.into(), swap_billing_host_id.into())
    }

    /// Updates the ESXi host.
    ///
    /// - `esxi_host_id`: The OCID of the ESXi host.
    /// - `update_esxi_host_details`: The request body:
    ///   [`UpdateEsxiHostDetails`](crate::models::UpdateEsxiHostDetails).
    pub fn update_esxi_host(
        &self,
        esxi_host_id: impl Into<String>,
        update_esxi_host_details: models::UpdateEsxiHostDetails,
    ) -> operations::UpdateEsxiHost {
        operations::UpdateEsxiHost::new(&self.client, esxi_host_id.into(), update_esxi_host_details)
    }
}

client!(EsxiHostClient);
