// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("opensearch", "https://search-indexing.{region}.oci.{secondLevelDomain}", "/20180828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Search with OpenSearch API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_opensearch::{Config, OpensearchClusterPipelineClient};
///
/// # async fn example() -> Result<(), oci_sdk_opensearch::Error> {
/// let config = Config::load().await?;
/// let client = OpensearchClusterPipelineClient::new(&config)?;
///
/// let mut items = client.list_opensearch_cluster_pipelines("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OpensearchClusterPipelineClient {
    client: Client,
}

impl OpensearchClusterPipelineClient {
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

/// # OpenSearch cluster pipeline
impl OpensearchClusterPipelineClient {
    /// Creates an OpenSearch cluster pipeline.
    ///
    /// - `create_opensearch_cluster_pipeline_details`: The request body:
    ///   [`CreateOpensearchClusterPipelineDetails`](crate::models::CreateOpensearchClusterPipelineDetails).
    #[inline]
    pub fn create_opensearch_cluster_pipeline(
        &self,
        create_opensearch_cluster_pipeline_details: models::CreateOpensearchClusterPipelineDetails,
    ) -> operations::CreateOpensearchClusterPipeline {
        operations::CreateOpensearchClusterPipeline::new(
            &self.client,
            create_opensearch_cluster_pipeline_details,
        )
    }

    /// Deletes the OpenSearch cluster pipeline.
    ///
    /// - `opensearch_cluster_pipeline_id`: The ID of the OpenSearch pipeline.
    pub fn delete_opensearch_cluster_pipeline(
        &self,
        opensearch_cluster_pipeline_id: impl Into<String>,
    ) -> operations::DeleteOpensearchClusterPipeline {
        operations::DeleteOpensearchClusterPipeline::new(
            &self.client,
            opensearch_cluster_pipeline_id.into(),
        )
    }

    /// Gets the OpenSearch cluster pipeline.
    ///
    /// - `opensearch_cluster_pipeline_id`: The ID of the OpenSearch pipeline.
    pub fn get_opensearch_cluster_pipeline(
        &self,
        opensearch_cluster_pipeline_id: impl Into<String>,
    ) -> operations::GetOpensearchClusterPipeline {
        operations::GetOpensearchClusterPipeline::new(
            &self.client,
            opensearch_cluster_pipeline_id.into(),
        )
    }

    /// Lists the OpenSearch cluster pipelines.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opensearch_cluster_pipelines(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpensearchClusterPipelines {
        operations::ListOpensearchClusterPipelines::new(&self.client, compartment_id.into())
    }

    /// Updates the OpenSearch cluster pipeline.
    ///
    /// - `opensearch_cluster_pipeline_id`: The ID of the OpenSearch pipeline.
    /// - `update_opensearch_cluster_pipeline_details`: The request body:
    ///   [`UpdateOpensearchClusterPipelineDetails`](crate::models::UpdateOpensearchClusterPipelineDetails).
    pub fn update_opensearch_cluster_pipeline(
        &self,
        opensearch_cluster_pipeline_id: impl Into<String>,
        update_opensearch_cluster_pipeline_details: models::UpdateOpensearchClusterPipelineDetails,
    ) -> operations::UpdateOpensearchClusterPipeline {
        operations::UpdateOpensearchClusterPipeline::new(
            &self.client,
            opensearch_cluster_pipeline_id.into(),
            update_opensearch_cluster_pipeline_details,
        )
    }
}

client!(OpensearchClusterPipelineClient);
