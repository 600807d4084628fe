// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("media-services", "https://mediaservices.{region}.oci.{secondLevelDomain}", "/20211101");

/// A client for the Media Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_media_services::{Config, MediaServicesClient};
///
/// # async fn example() -> Result<(), oci_sdk_media_services::Error> {
/// let config = Config::load().await?;
/// let client = MediaServicesClient::new(&config)?;
///
/// let mut items = client.list_media_workflows().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MediaServicesClient {
    client: Client,
}

impl MediaServicesClient {
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

/// # Media asset
impl MediaServicesClient {
    /// Adds a media asset lock.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_media_asset_lock(
        &self,
        media_asset_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddMediaAssetLock {
        operations::AddMediaAssetLock::new(&self.client, media_asset_id.into(), add_lock_details)
    }

    /// Moves the media asset to another compartment.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `change_media_asset_compartment_details`: The request body:
    ///   [`ChangeMediaAssetCompartmentDetails`](crate::models::ChangeMediaAssetCompartmentDetails).
    pub fn change_media_asset_compartment(
        &self,
        media_asset_id: impl Into<String>,
        change_media_asset_compartment_details: models::ChangeMediaAssetCompartmentDetails,
    ) -> operations::ChangeMediaAssetCompartment {
        operations::ChangeMediaAssetCompartment::new(
            &self.client,
            media_asset_id.into(),
            change_media_asset_compartment_details,
        )
    }

    /// Creates a media asset.
    ///
    /// - `create_media_asset_details`: The request body:
    ///   [`CreateMediaAssetDetails`](crate::models::CreateMediaAssetDetails).
    #[inline]
    pub fn create_media_asset(
        &self,
        create_media_asset_details: models::CreateMediaAssetDetails,
    ) -> operations::CreateMediaAsset {
        operations::CreateMediaAsset::new(&self.client, create_media_asset_details)
    }

    /// Deletes the media asset.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    pub fn delete_media_asset(
        &self,
        media_asset_id: impl Into<String>,
    ) -> operations::DeleteMediaAsset {
        operations::DeleteMediaAsset::new(&self.client, media_asset_id.into())
    }

    /// Gets the media asset.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    pub fn get_media_asset(&self, media_asset_id: impl Into<String>) -> operations::GetMediaAsset {
        operations::GetMediaAsset::new(&self.client, media_asset_id.into())
    }

    /// Lists the media assets.
    #[inline]
    pub fn list_media_assets(&self) -> operations::ListMediaAssets {
        operations::ListMediaAssets::new(&self.client)
    }

    /// Removes the media asset lock.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_media_asset_lock(
        &self,
        media_asset_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveMediaAssetLock {
        operations::RemoveMediaAssetLock::new(
            &self.client,
            media_asset_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the media asset.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `update_media_asset_details`: The request body:
    ///   [`UpdateMediaAssetDetails`](crate::models::UpdateMediaAssetDetails).
    pub fn update_media_asset(
        &self,
        media_asset_id: impl Into<String>,
        update_media_asset_details: models::UpdateMediaAssetDetails,
    ) -> operations::UpdateMediaAsset {
        operations::UpdateMediaAsset::new(
            &self.client,
            media_asset_id.into(),
            update_media_asset_details,
        )
    }
}

/// # Media asset distribution channel attachment
impl MediaServicesClient {
    /// Deletes the media asset distribution channel attachment.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `distribution_channel_id`: The ID of the distribution channel.
    pub fn delete_media_asset_distribution_channel_attachment(
        &self,
        media_asset_id: impl Into<String>,
        distribution_channel_id: impl Into<String>,
    ) -> operations::DeleteMediaAssetDistributionChannelAttachment {
        operations::DeleteMediaAssetDistributionChannelAttachment::new(
            &self.client,
            media_asset_id.into(),
            distribution_channel_id.into(),
        )
    }

    /// Gets the media asset distribution channel attachment.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    /// - `distribution_channel_id`: The ID of the distribution channel.
    pub fn get_media_asset_distribution_channel_attachment(
        &self,
        media_asset_id: impl Into<String>,
        distribution_channel_id: impl Into<String>,
    ) -> operations::GetMediaAssetDistributionChannelAttachment {
        operations::GetMediaAssetDistributionChannelAttachment::new(
            &self.client,
            media_asset_id.into(),
            distribution_channel_id.into(),
        )
    }

    /// Lists the media asset distribution channel attachments.
    ///
    /// - `media_asset_id`: The ID of the media asset.
    pub fn list_media_asset_distribution_channel_attachments(
        &self,
        media_asset_id: impl Into<String>,
    ) -> operations::ListMediaAssetDistributionChannelAttachments {
        operations::ListMediaAssetDistributionChannelAttachments::new(
            &self.client,
            media_asset_id.into(),
        )
    }
}

/// # Media workflow
impl MediaServicesClient {
    /// Adds a media workflow lock.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_media_workflow_lock(
        &self,
        media_workflow_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddMediaWorkflowLock {
        operations::AddMediaWorkflowLock::new(
            &self.client,
            media_workflow_id.into(),
            add_lock_details,
        )
    }

    /// Moves the media workflow to another compartment.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    /// - `change_media_workflow_compartment_details`: The request body:
    ///   [`ChangeMediaWorkflowCompartmentDetails`](crate::models::ChangeMediaWorkflowCompartmentDetails).
    pub fn change_media_workflow_compartment(
        &self,
        media_workflow_id: impl Into<String>,
        change_media_workflow_compartment_details: models::ChangeMediaWorkflowCompartmentDetails,
    ) -> operations::ChangeMediaWorkflowCompartment {
        operations::ChangeMediaWorkflowCompartment::new(
            &self.client,
            media_workflow_id.into(),
            change_media_workflow_compartment_details,
        )
    }

    /// Creates a media workflow.
    ///
    /// - `create_media_workflow_details`: The request body:
    ///   [`CreateMediaWorkflowDetails`](crate::models::CreateMediaWorkflowDetails).
    #[inline]
    pub fn create_media_workflow(
        &self,
        create_media_workflow_details: models::CreateMediaWorkflowDetails,
    ) -> operations::CreateMediaWorkflow {
        operations::CreateMediaWorkflow::new(&self.client, create_media_workflow_details)
    }

    /// Deletes the media workflow.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    pub fn delete_media_workflow(
        &self,
        media_workflow_id: impl Into<String>,
    ) -> operations::DeleteMediaWorkflow {
        operations::DeleteMediaWorkflow::new(&self.client, media_workflow_id.into())
    }

    /// Gets the media workflow.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    pub fn get_media_workflow(
        &self,
        media_workflow_id: impl Into<String>,
    ) -> operations::GetMediaWorkflow {
        operations::GetMediaWorkflow::new(&self.client, media_workflow_id.into())
    }

    /// Lists the media workflows.
    #[inline]
    pub fn list_media_workflows(&self) -> operations::ListMediaWorkflows {
        operations::ListMediaWorkflows::new(&self.client)
    }

    /// Lists the system media workflows.
    #[inline]
    pub fn list_system_media_workflows(&self) -> operations::ListSystemMediaWorkflows {
        operations::ListSystemMediaWorkflows::new(&self.client)
    }

    /// Removes the media workflow lock.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_media_workflow_lock(
        &self,
        media_workflow_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveMediaWorkflowLock {
        operations::RemoveMediaWorkflowLock::new(
            &self.client,
            media_workflow_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the media workflow.
    ///
    /// - `media_workflow_id`: The ID of the media workflow.
    /// - `update_media_workflow_details`: The request body:
    ///   [`UpdateMediaWorkflowDetails`](crate::models::UpdateMediaWorkflowDetails).
    pub fn update_media_workflow(
        &self,
        media_workflow_id: impl Into<String>,
        update_media_workflow_details: models::UpdateMediaWorkflowDetails,
    ) -> operations::UpdateMediaWorkflow {
        operations::UpdateMediaWorkflow::new(
            &self.client,
            media_workflow_id.into(),
            update_media_workflow_details,
        )
    }
}

/// # Media workflow configuration
impl MediaServicesClient {
    /// Adds a media workflow configuration lock.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_media_workflow_configuration_lock(
        &self,
        media_workflow_configuration_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddMediaWorkflowConfigurationLock {
        operations::AddMediaWorkflowConfigurationLock::new(
            &self.client,
            media_workflow_configuration_id.into(),
            add_lock_details,
        )
    }

    /// Moves the media workflow configuration to another compartment.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    /// - `change_media_workflow_configuration_compartment_details`: The request body:
    ///   [`ChangeMediaWorkflowConfigurationCompartmentDetails`](crate::models::ChangeMediaWorkflowConfigurationCompartmentDetails).
    pub fn change_media_workflow_configuration_compartment(
        &self,
        media_workflow_configuration_id: impl Into<String>,
        change_media_workflow_configuration_compartment_details: models::ChangeMediaWorkflowConfigurationCompartmentDetails,
    ) -> operations::ChangeMediaWorkflowConfigurationCompartment {
        operations::ChangeMediaWorkflowConfigurationCompartment::new(
            &self.client,
            media_workflow_configuration_id.into(),
            change_media_workflow_configuration_compartment_details,
        )
    }

    /// Creates a media workflow configuration.
    ///
    /// - `create_media_workflow_configuration_details`: The request body:
    ///   [`CreateMediaWorkflowConfigurationDetails`](crate::models::CreateMediaWorkflowConfigurationDetails).
    #[inline]
    pub fn create_media_workflow_configuration(
        &self,
        create_media_workflow_configuration_details: models::CreateMediaWorkflowConfigurationDetails,
    ) -> operations::CreateMediaWorkflowConfiguration {
        operations::CreateMediaWorkflowConfiguration::new(
            &self.client,
            create_media_workflow_configuration_details,
        )
    }

    /// Deletes the media workflow configuration.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    pub fn delete_media_workflow_configuration(
        &self,
        media_workflow_configuration_id: impl Into<String>,
    ) -> operations::DeleteMediaWorkflowConfiguration {
        operations::DeleteMediaWorkflowConfiguration::new(
            &self.client,
            media_workflow_configuration_id.into(),
        )
    }

    /// Gets the media workflow configuration.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    pub fn get_media_workflow_configuration(
        &self,
        media_workflow_configuration_id: impl Into<String>,
    ) -> operations::GetMediaWorkflowConfiguration {
        operations::GetMediaWorkflowConfiguration::new(
            &self.client,
            media_workflow_configuration_id.into(),
        )
    }

    /// Lists the media workflow configurations.
    #[inline]
    pub fn list_media_workflow_configurations(
        &self,
    ) -> operations::ListMediaWorkflowConfigurations {
        operations::ListMediaWorkflowConfigurations::new(&self.client)
    }

    /// Removes the media workflow configuration lock.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_media_workflow_configuration_lock(
        &self,
        media_workflow_configuration_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveMediaWorkflowConfigurationLock {
        operations::RemoveMediaWorkflowConfigurationLock::new(
            &self.client,
            media_workflow_configuration_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the media workflow configuration.
    ///
    /// - `media_workflow_configuration_id`: The ID of the media workflow configuration.
    /// - `update_media_workflow_configuration_details`: The request body:
    ///   [`UpdateMediaWorkflowConfigurationDetails`](crate::models::UpdateMediaWorkflowConfigurationDetails).
    pub fn update_media_workflow_configuration(
        &self,
        media_workflow_configuration_id: impl Into<String>,
        update_media_workflow_configuration_details: models::UpdateMediaWorkflowConfigurationDetails,
    ) -> operations::UpdateMediaWorkflowConfiguration {
        operations::UpdateMediaWorkflowConfiguration::new(
            &self.client,
            media_workflow_configuration_id.into(),
            update_media_workflow_configuration_details,
        )
    }
}

/// # Media workflow job
impl MediaServicesClient {
    /// Adds a media workflow job lock.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_media_workflow_job_lock(
        &self,
        media_workflow_job_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddMediaWorkflowJobLock {
        operations::AddMediaWorkflowJobLock::new(
            &self.client,
            media_workflow_job_id.into(),
            add_lock_details,
        )
    }

    /// Moves the media workflow job to another compartment.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    /// - `change_media_workflow_job_compartment_details`: The request body:
    ///   [`ChangeMediaWorkflowJobCompartmentDetails`](crate::models::ChangeMediaWorkflowJobCompartmentDetails).
    pub fn change_media_workflow_job_compartment(
        &self,
        media_workflow_job_id: impl Into<String>,
        change_media_workflow_job_compartment_details: models::ChangeMediaWorkflowJobCompartmentDetails,
    ) -> operations::ChangeMediaWorkflowJobCompartment {
        operations::ChangeMediaWorkflowJobCompartment::new(
            &self.client,
            media_workflow_job_id.into(),
            change_media_workflow_job_compartment_details,
        )
    }

    /// Creates a media workflow job.
    ///
    /// - `create_media_workflow_job_details`: The request body:
    ///   [`CreateMediaWorkflowJobDetails`](crate::models::CreateMediaWorkflowJobDetails).
    pub fn create_media_workflow_job(
        &self,
        create_media_workflow_job_details: impl Into<models::CreateMediaWorkflowJobDetails>,
    ) -> operations::CreateMediaWorkflowJob {
        operations::CreateMediaWorkflowJob::new(
            &self.client,
            create_media_workflow_job_details.into(),
        )
    }

    /// Deletes the media workflow job.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    pub fn delete_media_workflow_job(
        &self,
        media_workflow_job_id: impl Into<String>,
    ) -> operations::DeleteMediaWorkflowJob {
        operations::DeleteMediaWorkflowJob::new(&self.client, media_workflow_job_id.into())
    }

    /// Gets the media workflow job.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    pub fn get_media_workflow_job(
        &self,
        media_workflow_job_id: impl Into<String>,
    ) -> operations::GetMediaWorkflowJob {
        operations::GetMediaWorkflowJob::new(&self.client, media_workflow_job_id.into())
    }

    /// Lists the media workflow jobs.
    #[inline]
    pub fn list_media_workflow_jobs(&self) -> operations::ListMediaWorkflowJobs {
        operations::ListMediaWorkflowJobs::new(&self.client)
    }

    /// Removes the media workflow job lock.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_media_workflow_job_lock(
        &self,
        media_workflow_job_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveMediaWorkflowJobLock {
        operations::RemoveMediaWorkflowJobLock::new(
            &self.client,
            media_workflow_job_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the media workflow job.
    ///
    /// - `media_workflow_job_id`: The ID of the media workflow job.
    /// - `update_media_workflow_job_details`: The request body:
    ///   [`UpdateMediaWorkflowJobDetails`](crate::models::UpdateMediaWorkflowJobDetails).
    pub fn update_media_workflow_job(
        &self,
        media_workflow_job_id: impl Into<String>,
        update_media_workflow_job_details: models::UpdateMediaWorkflowJobDetails,
    ) -> operations::UpdateMediaWorkflowJob {
        operations::UpdateMediaWorkflowJob::new(
            &self.client,
            media_workflow_job_id.into(),
            update_media_workflow_job_details,
        )
    }
}

/// # Media workflow task declaration
impl MediaServicesClient {
    /// Lists the media workflow task declarations.
    #[inline]
    pub fn list_media_workflow_task_declarations(
        &self,
    ) -> operations::ListMediaWorkflowTaskDeclarations {
        operations::ListMediaWorkflowTaskDeclarations::new(&self.client)
    }
}

/// # Stream CDN configuration
impl MediaServicesClient {
    /// Adds a stream CDN configuration lock.
    ///
    /// - `stream_cdn_config_id`: The ID of the stream CDN configuration.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_stream_cdn_config_lock(
        &self,
        stream_cdn_config_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddStreamCdnConfigLock {
        operations::AddStreamCdnConfigLock::new(
            &self.client,
            stream_cdn_config_id.into(),
            add_lock_details,
        )
    }

    /// Creates a stream CDN configuration.
    ///
    /// - `create_stream_cdn_config_details`: The request body:
    ///   [`CreateStreamCdnConfigDetails`](crate::models::CreateStreamCdnConfigDetails).
    #[inline]
    pub fn create_stream_cdn_config(
        &self,
        create_stream_cdn_config_details: models::CreateStreamCdnConfigDetails,
    ) -> operations::CreateStreamCdnConfig {
        operations::CreateStreamCdnConfig::new(&self.client, create_stream_cdn_config_details)
    }

    /// Deletes the stream CDN configuration.
    ///
    /// - `stream_cdn_config_id`: The ID of the stream CDN configuration.
    pub fn delete_stream_cdn_config(
        &self,
        stream_cdn_config_id: impl Into<String>,
    ) -> operations::DeleteStreamCdnConfig {
        operations::DeleteStreamCdnConfig::new(&self.client, stream_cdn_config_id.into())
    }

    /// Gets the stream CDN configuration.
    ///
    /// - `stream_cdn_config_id`: The ID of the stream CDN configuration.
    pub fn get_stream_cdn_config(
        &self,
        stream_cdn_config_id: impl Into<String>,
    ) -> operations::GetStreamCdnConfig {
        operations::GetStreamCdnConfig::new(&self.client, stream_cdn_config_id.into())
    }

    /// Lists the stream CDN configurations.
    ///
    /// - `distribution_channel_id`: The ID of the distribution channel.
    pub fn list_stream_cdn_configs(
        &self,
        distribution_channel_id: impl Into<String>,
    ) -> operations::ListStreamCdnConfigs {
        operations::ListStreamCdnConfigs::new(&self.client, distribution_channel_id.into())
    }

    /// Removes the stream CDN configuration lock.
    ///
    /// - `stream_cdn_config_id`: The ID of the stream CDN configuration.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_stream_cdn_config_lock(
        &self,
        stream_cdn_config_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveStreamCdnConfigLock {
        operations::RemoveStreamCdnConfigLock::new(
            &self.client,
            stream_cdn_config_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the stream CDN configuration.
    ///
    /// - `stream_cdn_config_id`: The ID of the stream CDN configuration.
    /// - `update_stream_cdn_config_details`: The request body:
    ///   [`UpdateStreamCdnConfigDetails`](crate::models::UpdateStreamCdnConfigDetails).
    pub fn update_stream_cdn_config(
        &self,
        stream_cdn_config_id: impl Into<String>,
        update_stream_cdn_config_details: models::UpdateStreamCdnConfigDetails,
    ) -> operations::UpdateStreamCdnConfig {
        operations::UpdateStreamCdnConfig::new(
            &self.client,
            stream_cdn_config_id.into(),
            update_stream_cdn_config_details,
        )
    }
}

/// # Stream distribution channel
impl MediaServicesClient {
    /// Adds a stream distribution channel lock.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_stream_distribution_channel_lock(
        &self,
        stream_distribution_channel_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddStreamDistributionChannelLock {
        operations::AddStreamDistributionChannelLock::new(
            &self.client,
            stream_distribution_channel_id.into(),
            add_lock_details,
        )
    }

    /// Moves the stream distribution channel to another compartment.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    /// - `change_stream_distribution_channel_compartment_details`: The request body:
    ///   [`ChangeStreamDistributionChannelCompartmentDetails`](crate::models::ChangeStreamDistributionChannelCompartmentDetails).
    pub fn change_stream_distribution_channel_compartment(
        &self,
        stream_distribution_channel_id: impl Into<String>,
        change_stream_distribution_channel_compartment_details: models::ChangeStreamDistributionChannelCompartmentDetails,
    ) -> operations::ChangeStreamDistributionChannelCompartment {
        operations::ChangeStreamDistributionChannelCompartment::new(
            &self.client,
            stream_distribution_channel_id.into(),
            change_stream_distribution_channel_compartment_details,
        )
    }

    /// Creates a stream distribution channel.
    ///
    /// - `create_stream_distribution_channel_details`: The request body:
    ///   [`CreateStreamDistributionChannelDetails`](crate::models::CreateStreamDistributionChannelDetails).
    #[inline]
    pub fn create_stream_distribution_channel(
        &self,
        create_stream_distribution_channel_details: models::CreateStreamDistributionChannelDetails,
    ) -> operations::CreateStreamDistributionChannel {
        operations::CreateStreamDistributionChannel::new(
            &self.client,
            create_stream_distribution_channel_details,
        )
    }

    /// Deletes the stream distribution channel.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    pub fn delete_stream_distribution_channel(
        &self,
        stream_distribution_channel_id: impl Into<String>,
    ) -> operations::DeleteStreamDistributionChannel {
        operations::DeleteStreamDistributionChannel::new(
            &self.client,
            stream_distribution_channel_id.into(),
        )
    }

    /// Gets the stream distribution channel.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    pub fn get_stream_distribution_channel(
        &self,
        stream_distribution_channel_id: impl Into<String>,
    ) -> operations::GetStreamDistributionChannel {
        operations::GetStreamDistributionChannel::new(
            &self.client,
            stream_distribution_channel_id.into(),
        )
    }

    /// Ingests the stream distribution channel.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    /// - `ingest_stream_distribution_channel_details`: The request body:
    ///   [`IngestStreamDistributionChannelDetails`](crate::models::IngestStreamDistributionChannelDetails).
    pub fn ingest_stream_distribution_channel(
        &self,
        stream_distribution_channel_id: impl Into<String>,
        ingest_stream_distribution_channel_details: impl Into<models::IngestStreamDistributionChannelDetails>,
    ) -> operations::IngestStreamDistributionChannel {
        operations::IngestStreamDistributionChannel::new(
            &self.client,
            stream_distribution_channel_id.into(),
            ingest_stream_distribution_channel_details.into(),
        )
    }

    /// Lists the stream distribution channels.
    #[inline]
    pub fn list_stream_distribution_channels(&self) -> operations::ListStreamDistributionChannels {
        operations::ListStreamDistributionChannels::new(&self.client)
    }

    /// Removes the stream distribution channel lock.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_stream_distribution_channel_lock(
        &self,
        stream_distribution_channel_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveStreamDistributionChannelLock {
        operations::RemoveStreamDistributionChannelLock::new(
            &self.client,
            stream_distribution_channel_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the stream distribution channel.
    ///
    /// - `stream_distribution_channel_id`: The ID of the stream distribution channel.
    /// - `update_stream_distribution_channel_details`: The request body:
    ///   [`UpdateStreamDistributionChannelDetails`](crate::models::UpdateStreamDistributionChannelDetails).
    pub fn update_stream_distribution_channel(
        &self,
        stream_distribution_channel_id: impl Into<String>,
        update_stream_distribution_channel_details: models::UpdateStreamDistributionChannelDetails,
    ) -> operations::UpdateStreamDistributionChannel {
        operations::UpdateStreamDistributionChannel::new(
            &self.client,
            stream_distribution_channel_id.into(),
            update_stream_distribution_channel_details,
        )
    }
}

/// # Stream packaging configuration
impl MediaServicesClient {
    /// Adds a stream packaging configuration lock.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_stream_packaging_config_lock(
        &self,
        stream_packaging_config_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddStreamPackagingConfigLock {
        operations::AddStreamPackagingConfigLock::new(
            &self.client,
            stream_packaging_config_id.into(),
            add_lock_details,
        )
    }

    /// Creates a stream packaging configuration.
    ///
    /// - `create_stream_packaging_config_details`: The request body:
    ///   [`CreateStreamPackagingConfigDetails`](crate::models::CreateStreamPackagingConfigDetails).
    #[inline]
    pub fn create_stream_packaging_config(
        &self,
        create_stream_packaging_config_details: models::CreateStreamPackagingConfigDetails,
    ) -> operations::CreateStreamPackagingConfig {
        operations::CreateStreamPackagingConfig::new(
            &self.client,
            create_stream_packaging_config_details,
        )
    }

    /// Deletes the stream packaging configuration.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    pub fn delete_stream_packaging_config(
        &self,
        stream_packaging_config_id: impl Into<String>,
    ) -> operations::DeleteStreamPackagingConfig {
        operations::DeleteStreamPackagingConfig::new(
            &self.client,
            stream_packaging_config_id.into(),
        )
    }

    /// Gets the stream packaging configuration.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    pub fn get_stream_packaging_config(
        &self,
        stream_packaging_config_id: impl Into<String>,
    ) -> operations::GetStreamPackagingConfig {
        operations::GetStreamPackagingConfig::new(&self.client, stream_packaging_config_id.into())
    }

    /// Lists the stream packaging configurations.
    ///
    /// - `distribution_channel_id`: The ID of the distribution channel.
    pub fn list_stream_packaging_configs(
        &self,
        distribution_channel_id: impl Into<String>,
    ) -> operations::ListStreamPackagingConfigs {
        operations::ListStreamPackagingConfigs::new(&self.client, distribution_channel_id.into())
    }

    /// Removes the stream packaging configuration lock.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_stream_packaging_config_lock(
        &self,
        stream_packaging_config_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveStreamPackagingConfigLock {
        operations::RemoveStreamPackagingConfigLock::new(
            &self.client,
            stream_packaging_config_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the stream packaging configuration.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    /// - `update_stream_packaging_config_details`: The request body:
    ///   [`UpdateStreamPackagingConfigDetails`](crate::models::UpdateStreamPackagingConfigDetails).
    pub fn update_stream_packaging_config(
        &self,
        stream_packaging_config_id: impl Into<String>,
        update_stream_packaging_config_details: models::UpdateStreamPackagingConfigDetails,
    ) -> operations::UpdateStreamPackagingConfig {
        operations::UpdateStreamPackagingConfig::new(
            &self.client,
            stream_packaging_config_id.into(),
            update_stream_packaging_config_details,
        )
    }
}

client!(MediaServicesClient);
