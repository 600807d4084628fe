// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osub-subscription", "https://csaap-e.oracle.com", "/oalapp/service/onesubs/proxy/20210501");

/// A client for the OneSubscription Subscription API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osub_subscription::{CommitmentClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_osub_subscription::Error> {
/// let config = Config::load().await?;
/// let client = CommitmentClient::new(&config)?;
///
/// let mut items = client.list_commitments("ocid1.subscribedservice.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CommitmentClient {
    client: Client,
}

impl CommitmentClient {
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

/// # Commitments
impl CommitmentClient {
    /// Gets the commitment.
    ///
    /// - `commitment_id`: The ID of the commitment.
    pub fn get_commitment(&self, commitment_id: impl Into<String>) -> operations::GetCommitment {
        operations::GetCommitment::new(&self.client, commitment_id.into())
    }

    /// Lists the commitments.
    ///
    /// - `subscribed_service_id`: The ID of the subscribed service.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_commitments(
        &self,
        subscribed_service_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListCommitments {
        operations::ListCommitments::new(
            &self.client,
            subscribed_service_id.into(),
            compartment_id.into(),
        )
    }
}

client!(CommitmentClient);
