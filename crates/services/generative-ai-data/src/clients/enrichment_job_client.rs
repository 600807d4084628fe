// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai-data", "https://inference.generativeai.{region}.oci.{secondLevelDomain}", "/20260325");

/// A client for the Generative AI Data API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_data::{Config, EnrichmentJobClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_data::Error> {
/// let config = Config::load().await?;
/// let client = EnrichmentJobClient::new(&config)?;
///
/// let mut items = client.list_enrichment_jobs("ocid1.semanticstore.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EnrichmentJobClient {
    client: Client,
}

impl EnrichmentJobClient {
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

/// # Enrichment job
impl EnrichmentJobClient {
    /// Cancels the enrichment job.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `enrichment_job_id`: The OCID of the enrichment job.
    pub fn cancel_enrichment_job(
        &self,
        semantic_store_id: impl Into<String>,
        enrichment_job_id: impl Into<String>,
    ) -> operations::CancelEnrichmentJob {
        operations::CancelEnrichmentJob::new(
            &self.client,
            semantic_store_id.into(),
            enrichment_job_id.into(),
        )
    }

    /// Generates an enrichment job.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `generate_enrichment_job_details`: The request body:
    ///   [`GenerateEnrichmentJobDetails`](crate::models::GenerateEnrichmentJobDetails).
    pub fn generate_enrichment_job(
        &self,
        semantic_store_id: impl Into<String>,
        generate_enrichment_job_details: models::GenerateEnrichmentJobDetails,
    ) -> operations::GenerateEnrichmentJob {
        operations::GenerateEnrichmentJob::new(
            &self.client,
            semantic_store_id.into(),
            generate_enrichment_job_details,
        )
    }

    /// Gets the enrichment job.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `enrichment_job_id`: The OCID of the enrichment job.
    pub fn get_enrichment_job(
        &self,
        semantic_store_id: impl Into<String>,
        enrichment_job_id: impl Into<String>,
    ) -> operations::GetEnrichmentJob {
        operations::GetEnrichmentJob::new(
            &self.client,
            semantic_store_id.into(),
            enrichment_job_id.into(),
        )
    }

    /// Lists the enrichment jobs.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_enrichment_jobs(
        &self,
        semantic_store_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListEnrichmentJobs {
        operations::ListEnrichmentJobs::new(
            &self.client,
            semantic_store_id.into(),
            compartment_id.into(),
        )
    }
}

client!(EnrichmentJobClient);
