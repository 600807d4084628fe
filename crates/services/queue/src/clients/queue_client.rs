// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("queue", "https://messaging.{region}.oci.{secondLevelDomain}", "/20210201")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Queue API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_queue::{Config, QueueClient};
///
/// # async fn example() -> Result<(), oci_sdk_queue::Error> {
/// let config = Config::load().await?;
/// let client = QueueClient::new(&config)?;
///
/// let mut items = client.list_channels("ocid1.queue.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QueueClient {
    client: Client,
}

impl QueueClient {
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
impl QueueClient {
    /// Lists the channels.
    ///
    /// - `queue_id`: The ID of the queue.
    pub fn list_channels(&self, queue_id: impl Into<String>) -> operations::ListChannels {
        operations::ListChannels::new(&self.client, queue_id.into())
    }
}

/// # Get message
impl QueueClient {
    /// Deletes the message.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `message_receipt`: The receipt of the message, which `GetMessages` returned.
    pub fn delete_message(
        &self,
        queue_id: impl Into<String>,
        message_receipt: impl Into<String>,
    ) -> operations::DeleteMessage {
        operations::DeleteMessage::new(&self.client, queue_id.into(), message_receipt.into())
    }

    /// Deletes the messages.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `delete_messages_details`: The request body:
    ///   [`DeleteMessagesDetails`](crate::models::DeleteMessagesDetails).
    pub fn delete_messages(
        &self,
        queue_id: impl Into<String>,
        delete_messages_details: models::DeleteMessagesDetails,
    ) -> operations::DeleteMessages {
        operations::DeleteMessages::new(&self.client, queue_id.into(), delete_messages_details)
    }

    /// Gets messages from a queue. Each is invisible to other consumers until its visibility
    /// timeout ends.
    ///
    /// - `queue_id`: The ID of the queue.
    pub fn get_messages(&self, queue_id: impl Into<String>) -> operations::GetMessages {
        operations::GetMessages::new(&self.client, queue_id.into())
    }

    /// Updates the messages.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `update_messages_details`: The request body:
    ///   [`UpdateMessagesDetails`](crate::models::UpdateMessagesDetails).
    pub fn update_messages(
        &self,
        queue_id: impl Into<String>,
        update_messages_details: models::UpdateMessagesDetails,
    ) -> operations::UpdateMessages {
        operations::UpdateMessages::new(&self.client, queue_id.into(), update_messages_details)
    }
}

/// # Put message
impl QueueClient {
    /// Puts messages into a queue.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `put_messages_details`: The request body:
    ///   [`PutMessagesDetails`](crate::models::PutMessagesDetails).
    pub fn put_messages(
        &self,
        queue_id: impl Into<String>,
        put_messages_details: models::PutMessagesDetails,
    ) -> operations::PutMessages {
        operations::PutMessages::new(&self.client, queue_id.into(), put_messages_details)
    }
}

/// # Queue statistics
impl QueueClient {
    /// Gets the statistics.
    ///
    /// - `queue_id`: The ID of the queue.
    pub fn get_stats(&self, queue_id: impl Into<String>) -> operations::GetStats {
        operations::GetStats::new(&self.client, queue_id.into())
    }
}

/// # Updated message
impl QueueClient {
    /// Updates the message.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `message_receipt`: The receipt of the message, which `GetMessages` returned.
    /// - `update_message_details`: The request body:
    ///   [`UpdateMessageDetails`](crate::models::UpdateMessageDetails).
    pub fn update_message(
        &self,
        queue_id: impl Into<String>,
        message_receipt: impl Into<String>,
        update_message_details: models::UpdateMessageDetails,
    ) -> operations::UpdateMessage {
        operations::UpdateMessage::new(
            &self.client,
            queue_id.into(),
            message_receipt.into(),
            update_message_details,
        )
    }
}

client!(QueueClient);
