// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("osp-gateway", "https://osp-oci-integ.osp.{region}.oci.{secondLevelDomain}", "/20191001");

/// A client for the Subscription and Payment Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osp_gateway::{AddressServiceClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_osp_gateway::Error> {
/// let config = Config::load().await?;
/// let client = AddressServiceClient::new(&config)?;
///
/// let response = client.get_address("ocid1.address.oc1..example", "example", "ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AddressServiceClient {
    client: Client,
}

impl AddressServiceClient {
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

/// # Addresses
impl AddressServiceClient {
    /// Gets the address.
    ///
    /// - `address_id`: The ID of the address.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_address(
        &self,
        address_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetAddress {
        operations::GetAddress::new(
            &self.client,
            address_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Verifies the address.
    ///
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `verify_address_details`: The request body:
    ///   [`VerifyAddressDetails`](crate::models::VerifyAddressDetails).
    pub fn verify_address(
        &self,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
        verify_address_details: models::VerifyAddressDetails,
    ) -> operations::VerifyAddress {
        operations::VerifyAddress::new(
            &self.client,
            osp_home_region.into(),
            compartment_id.into(),
            verify_address_details,
        )
    }
}

client!(AddressServiceClient);
