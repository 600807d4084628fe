// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osp-gateway", "https://osp-oci-integ.osp.{region}.oci.{secondLevelDomain}", "/20191001");

/// A client for the Subscription and Payment Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osp_gateway::{AddressRuleServiceClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_osp_gateway::Error> {
/// let config = Config::load().await?;
/// let client = AddressRuleServiceClient::new(&config)?;
///
/// let response = client.get_address_rule("example", "example", "ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AddressRuleServiceClient {
    client: Client,
}

impl AddressRuleServiceClient {
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

/// # Address rules
impl AddressRuleServiceClient {
    /// Gets the address rule.
    ///
    /// - `country_code`: The country code.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_address_rule(
        &self,
        country_code: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetAddressRule {
        operations::GetAddressRule::new(
            &self.client,
            country_code.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }
}

client!(AddressRuleServiceClient);
