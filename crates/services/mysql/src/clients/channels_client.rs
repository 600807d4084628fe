// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("mysql", "https://mysql.{region}.ocp.{secondLevelDomain}", "/20190415")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the HeatWave MySQL API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mysql::{ChannelsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = ChannelsClient::new(&config)?;
///
/// let mut items = client.list_channels("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ChannelsClient {
    client: Client,
}

impl ChannelsClient {
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

/// # Channel
impl ChannelsClient {
    /// Creates a channel.
    ///
    /// - `create_channel_details`: The request body:
    ///   [`CreateChannelDetails`](crate::models::CreateChannelDetails).
    #[inline]
    pub fn create_channel(
        &self,
        create_channel_details: models::CreateChannelDetails,
    ) -> operations::CreateChannel {
        operations::CreateChannel::new(&self.client, create_channel_details)
    }

    /// Deletes the channel.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn delete_channel(&self, channel_id: impl Into<String>) -> operations::DeleteChannel {
        operations::DeleteChannel::new(&self.client, channel_id.into())
    }

    /// Gets the channel.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn get_channel(&self, channel_id: impl Into<String>) -> operations::GetChannel {
        operations::GetChannel::new(&self.client, channel_id.into())
    }

    /// Lists the channels.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_channels(&self, compartment_id: impl Into<String>) -> operations::ListChannels {
        operations::ListChannels::new(&self.client, compartment_id.into())
    }

    /// Resets the channel.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn reset_channel(&self, channel_id: impl Into<String>) -> operations::ResetChannel {
        operations::ResetChannel::new(&self.client, channel_id.into())
    }

    /// Resumes the channel.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn resume_channel(&self, channel_id: impl Into<String>) -> operations::ResumeChannel {
        operations::ResumeChannel::new(&self.client, channel_id.into())
    }

    /// Updates the channel.
    ///
    /// - `channel_id`: The OCID of the channel.
    /// - `update_channel_details`: The request body:
    ///   [`UpdateChannelDetails`](crate::models::UpdateChannelDetails).
    pub fn update_channel(
        &self,
        channel_id: impl Into<String>,
        update_channel_details: models::UpdateChannelDetails,
    ) -> operations::UpdateChannel {
        operations::UpdateChannel::new(&self.client, channel_id.into(), update_channel_details)
    }
}

/// # Channel status
impl ChannelsClient {
    /// Generates a channel status.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn generate_channel_status(
        &self,
        channel_id: impl Into<String>,
    ) -> operations::GenerateChannelStatus {
        operations::GenerateChannelStatus::new(&self.client, channel_id.into())
    }

    /// Gets the channel status.
    ///
    /// - `channel_id`: The OCID of the channel.
    pub fn get_channel_status(
        &self,
        channel_id: impl Into<String>,
    ) -> operations::GetChannelStatus {
        operations::GetChannelStatus::new(&self.client, channel_id.into())
    }
}

client!(ChannelsClient);
