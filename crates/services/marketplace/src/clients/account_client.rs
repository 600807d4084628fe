// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("marketplace", "https://marketplace.{region}.oci.{secondLevelDomain}", "/20181001")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Marketplace API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace::{AccountClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace::Error> {
/// let config = Config::load().await?;
/// let client = AccountClient::new(&config)?;
///
/// let response = client.get_launch_eligibility("ocid1.compartment.oc1..example", "ocid1.image.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccountClient {
    client: Client,
}

impl AccountClient {
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

/// # Launch eligibility
impl AccountClient {
    /// Gets the launch eligibility.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `image_id`: The ID of the image.
    pub fn get_launch_eligibility(
        &self,
        compartment_id: impl Into<String>,
        image_id: impl Into<String>,
    ) -> operations::GetLaunchEligibility {
        operations::GetLaunchEligibility::new(&self.client, compartment_id.into(), image_id.into())
    }
}

/// # Third party paid listing eligibility
impl AccountClient {
    /// Gets the third party paid listing eligibility.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_third_party_paid_listing_eligibility(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetThirdPartyPaidListingEligibility {
        operations::GetThirdPartyPaidListingEligibility::new(&self.client, compartment_id.into())
    }
}

client!(AccountClient);
