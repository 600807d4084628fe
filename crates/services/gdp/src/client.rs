// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("gdp", "https://gdp.{region}.oci.{secondLevelDomain}", "/20230301");

/// A client for the Guarded Data Pipelines API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_gdp::{Config, GuardedDataPipelineClient};
///
/// # async fn example() -> Result<(), oci_sdk_gdp::Error> {
/// let config = Config::load().await?;
/// let client = GuardedDataPipelineClient::new(&config)?;
///
/// let mut items = client.list_gdp_pipelines().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GuardedDataPipelineClient {
    client: Client,
}

impl GuardedDataPipelineClient {
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

/// # GDP pipelines
impl GuardedDataPipelineClient {
    /// Moves the GDP pipeline to another compartment.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    /// - `change_gdp_pipeline_compartment_details`: The request body:
    ///   [`ChangeGdpPipelineCompartmentDetails`](crate::models::ChangeGdpPipelineCompartmentDetails).
    pub fn change_gdp_pipeline_compartment(
        &self,
        gdp_pipeline_id: impl Into<String>,
        change_gdp_pipeline_compartment_details: models::ChangeGdpPipelineCompartmentDetails,
    ) -> operations::ChangeGdpPipelineCompartment {
        operations::ChangeGdpPipelineCompartment::new(
            &self.client,
            gdp_pipeline_id.into(),
            change_gdp_pipeline_compartment_details,
        )
    }

    /// Creates a GDP pipeline.
    ///
    /// - `create_gdp_pipeline_details`: The request body:
    ///   [`CreateGdpPipelineDetails`](crate::models::CreateGdpPipelineDetails).
    #[inline]
    pub fn create_gdp_pipeline(
        &self,
        create_gdp_pipeline_details: models::CreateGdpPipelineDetails,
    ) -> operations::CreateGdpPipeline {
        operations::CreateGdpPipeline::new(&self.client, create_gdp_pipeline_details)
    }

    /// Deletes the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    pub fn delete_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
    ) -> operations::DeleteGdpPipeline {
        operations::DeleteGdpPipeline::new(&self.client, gdp_pipeline_id.into())
    }

    /// Gets the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    pub fn get_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
    ) -> operations::GetGdpPipeline {
        operations::GetGdpPipeline::new(&self.client, gdp_pipeline_id.into())
    }

    /// Lists the GDP pipelines.
    #[inline]
    pub fn list_gdp_pipelines(&self) -> operations::ListGdpPipelines {
        operations::ListGdpPipelines::new(&self.client)
    }

    /// Peers the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    /// - `peer_gdp_pipeline_details`: The request body:
    ///   [`PeerGdpPipelineDetails`](crate::models::PeerGdpPipelineDetails).
    pub fn peer_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
        peer_gdp_pipeline_details: models::PeerGdpPipelineDetails,
    ) -> operations::PeerGdpPipeline {
        operations::PeerGdpPipeline::new(
            &self.client,
            gdp_pipeline_id.into(),
            peer_gdp_pipeline_details,
        )
    }

    /// Rotates the GDP pipeline keys.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    pub fn rotate_gdp_pipeline_keys(
        &self,
        gdp_pipeline_id: impl Into<String>,
    ) -> operations::RotateGdpPipelineKeys {
        operations::RotateGdpPipelineKeys::new(&self.client, gdp_pipeline_id.into())
    }

    /// Starts the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    pub fn start_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
    ) -> operations::StartGdpPipeline {
        operations::StartGdpPipeline::new(&self.client, gdp_pipeline_id.into())
    }

    /// Stops the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    pub fn stop_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
    ) -> operations::StopGdpPipeline {
        operations::StopGdpPipeline::new(&self.client, gdp_pipeline_id.into())
    }

    /// Updates the GDP pipeline.
    ///
    /// - `gdp_pipeline_id`: The ID of the pipeline.
    /// - `update_gdp_pipeline_details`: The request body:
    ///   [`UpdateGdpPipelineDetails`](crate::models::UpdateGdpPipelineDetails).
    pub fn update_gdp_pipeline(
        &self,
        gdp_pipeline_id: impl Into<String>,
        update_gdp_pipeline_details: models::UpdateGdpPipelineDetails,
    ) -> operations::UpdateGdpPipeline {
        operations::UpdateGdpPipeline::new(
            &self.client,
            gdp_pipeline_id.into(),
            update_gdp_pipeline_details,
        )
    }
}

/// # GDP work requests
impl GuardedDataPipelineClient {
    /// Gets the GDP work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_gdp_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetGdpWorkRequest {
        operations::GetGdpWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the GDP work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_gdp_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListGdpWorkRequestErrors {
        operations::ListGdpWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the GDP work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_gdp_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListGdpWorkRequestLogs {
        operations::ListGdpWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the GDP work requests.
    #[inline]
    pub fn list_gdp_work_requests(&self) -> operations::ListGdpWorkRequests {
        operations::ListGdpWorkRequests::new(&self.client)
    }
}

client!(GuardedDataPipelineClient);
