// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ccd-offers", "https://ccdOffers.{region}.oci.{secondLevelDomain}", "/20240601");

/// A client for the Continuous Consumption Discounts API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ccd_offers::{CcdCommitmentsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ccd_offers::Error> {
/// let config = Config::load().await?;
/// let client = CcdCommitmentsClient::new(&config)?;
///
/// let mut items = client.list_ccd_commitments("ocid1.subscription.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CcdCommitmentsClient {
    client: Client,
}

impl CcdCommitmentsClient {
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

/// # Ccd commitments
impl CcdCommitmentsClient {
    /// Creates a ccd commitment.
    ///
    /// - `ccd_offer_id`: The OCID of the CCD offer.
    /// - `create_ccd_commitment_details`: The request body:
    ///   [`CreateCcdCommitmentDetails`](crate::models::CreateCcdCommitmentDetails).
    pub fn create_ccd_commitment(
        &self,
        ccd_offer_id: impl Into<String>,
        create_ccd_commitment_details: models::CreateCcdCommitmentDetails,
    ) -> operations::CreateCcdCommitment {
        operations::CreateCcdCommitment::new(
            &self.client,
            ccd_offer_id.into(),
            create_ccd_commitment_details,
        )
    }

    /// Deletes the ccd commitment.
    ///
    /// - `ccd_commitment_id`: The OCID of the CCD commitment.
    pub fn delete_ccd_commitment(
        &self,
        ccd_commitment_id: impl Into<String>,
    ) -> operations::DeleteCcdCommitment {
        operations::DeleteCcdCommitment::new(&self.client, ccd_commitment_id.into())
    }

    /// Gets the ccd commitment.
    ///
    /// - `ccd_commitment_id`: The OCID of the CCD commitment.
    pub fn get_ccd_commitment(
        &self,
        ccd_commitment_id: impl Into<String>,
    ) -> operations::GetCcdCommitment {
        operations::GetCcdCommitment::new(&self.client, ccd_commitment_id.into())
    }

    /// Lists the ccd commitments.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ccd_commitments(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListCcdCommitments {
        operations::ListCcdCommitments::new(
            &self.client,
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the ccd commitment.
    ///
    /// - `ccd_commitment_id`: The OCID of the CCD commitment.
    /// - `update_ccd_commitment_details`: The request body:
    ///   [`UpdateCcdCommitmentDetails`](crate::models::UpdateCcdCommitmentDetails).
    pub fn update_ccd_commitment(
        &self,
        ccd_commitment_id: impl Into<String>,
        update_ccd_commitment_details: models::UpdateCcdCommitmentDetails,
    ) -> operations::UpdateCcdCommitment {
        operations::UpdateCcdCommitment::new(
            &self.client,
            ccd_commitment_id.into(),
            update_ccd_commitment_details,
        )
    }
}

client!(CcdCommitmentsClient);
