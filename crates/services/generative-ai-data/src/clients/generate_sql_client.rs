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
/// use oci_sdk_generative_ai_data::{Config, GenerateSqlClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_data::Error> {
/// let config = Config::load().await?;
/// let client = GenerateSqlClient::new(&config)?;
///
/// let response = client.get_generate_sql_from_nl_job("ocid1.semanticstore.oc1..example", "ocid1.generatesqlfromnljob.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerateSqlClient {
    client: Client,
}

impl GenerateSqlClient {
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

/// # Generate SQL from NL job
impl GenerateSqlClient {
    /// Generates an SQL from the NL.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `generate_sql_from_nl_details`: The request body:
    ///   [`GenerateSqlFromNlDetails`](crate::models::GenerateSqlFromNlDetails).
    pub fn generate_sql_from_nl(
        &self,
        semantic_store_id: impl Into<String>,
        generate_sql_from_nl_details: models::GenerateSqlFromNlDetails,
    ) -> operations::GenerateSqlFromNl {
        operations::GenerateSqlFromNl::new(
            &self.client,
            semantic_store_id.into(),
            generate_sql_from_nl_details,
        )
    }

    /// Gets the generate SQL from the NL job.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `generate_sql_from_nl_job_id`: The OCID of the generate SQL from NL job.
    pub fn get_generate_sql_from_nl_job(
        &self,
        semantic_store_id: impl Into<String>,
        generate_sql_from_nl_job_id: impl Into<String>,
    ) -> operations::GetGenerateSqlFromNlJob {
        operations::GetGenerateSqlFromNlJob::new(
            &self.client,
            semantic_store_id.into(),
            generate_sql_from_nl_job_id.into(),
        )
    }
}

client!(GenerateSqlClient);
