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
/// use oci_sdk_queue::{Config, QueueAdminClient};
///
/// # async fn example() -> Result<(), oci_sdk_queue::Error> {
/// let config = Config::load().await?;
/// let client = QueueAdminClient::new(&config)?;
///
/// let mut items = client.list_queues().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QueueAdminClient {
    client: Client,
}

impl QueueAdminClient {
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

/// # Consumer group
impl QueueAdminClient {
    /// Creates a consumer group.
    ///
    /// - `create_consumer_group_details`: The request body:
    ///   [`CreateConsumerGroupDetails`](crate::models::CreateConsumerGroupDetails).
    #[inline]
    pub fn create_consumer_group(
        &self,
        create_consumer_group_details: models::CreateConsumerGroupDetails,
    ) -> operations::CreateConsumerGroup {
        operations::CreateConsumerGroup::new(&self.client, create_consumer_group_details)
    }

    /// Deletes the consumer group.
    ///
    /// - `consumer_group_id`: The ID of the consumer group.
    pub fn delete_consumer_group(
        &self,
        consumer_group_id: impl Into<String>,
    ) -> operations::DeleteConsumerGroup {
        operations::DeleteConsumerGroup::new(&self.client, consumer_group_id.into())
    }

    /// Gets the consumer group.
    ///
    /// - `consumer_group_id`: The ID of the consumer group.
    pub fn get_consumer_group(
        &self,
        consumer_group_id: impl Into<String>,
    ) -> operations::GetConsumerGroup {
        operations::GetConsumerGroup::new(&self.client, consumer_group_id.into())
    }

    /// Lists the consumer groups.
    #[inline]
    pub fn list_consumer_groups(&self) -> operations::ListConsumerGroups {
        operations::ListConsumerGroups::new(&self.client)
    }

    /// Updates the consumer group.
    ///
    /// - `consumer_group_id`: The ID of the consumer group.
    /// - `update_consumer_group_details`: The request body:
    ///   [`UpdateConsumerGroupDetails`](crate::models::UpdateConsumerGroupDetails).
    pub fn update_consumer_group(
        &self,
        consumer_group_id: impl Into<String>,
        update_consumer_group_details: models::UpdateConsumerGroupDetails,
    ) -> operations::UpdateConsumerGroup {
        operations::UpdateConsumerGroup::new(
            &self.client,
            consumer_group_id.into(),
            update_consumer_group_details,
        )
    }
}

/// # Queue
impl QueueAdminClient {
    /// Moves the queue to another compartment.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `change_queue_compartment_details`: The request body:
    ///   [`ChangeQueueCompartmentDetails`](crate::models::ChangeQueueCompartmentDetails).
    pub fn change_queue_compartment(
        &self,
        queue_id: impl Into<String>,
        change_queue_compartment_details: models::ChangeQueueCompartmentDetails,
    ) -> operations::ChangeQueueCompartment {
        operations::ChangeQueueCompartment::new(
            &self.client,
            queue_id.into(),
            change_queue_compartment_details,
        )
    }

    /// Creates a queue.
    ///
    /// - `create_queue_details`: The request body:
    ///   [`CreateQueueDetails`](crate::models::CreateQueueDetails).
    #[inline]
    pub fn create_queue(
        &self,
        create_queue_details: models::CreateQueueDetails,
    ) -> operations::CreateQueue {
        operations::CreateQueue::new(&self.client, create_queue_details)
    }

    /// Deletes the queue.
    ///
    /// - `queue_id`: The ID of the queue.
    pub fn delete_queue(&self, queue_id: impl Into<String>) -> operations::DeleteQueue {
        operations::DeleteQueue::new(&self.client, queue_id.into())
    }

    /// Gets the queue.
    ///
    /// - `queue_id`: The ID of the queue.
    pub fn get_queue(&self, queue_id: impl Into<String>) -> operations::GetQueue {
        operations::GetQueue::new(&self.client, queue_id.into())
    }

    /// Lists the queues.
    #[inline]
    pub fn list_queues(&self) -> operations::ListQueues {
        operations::ListQueues::new(&self.client)
    }

    /// Purges the queue.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `purge_queue_details`: The request body:
    ///   [`PurgeQueueDetails`](crate::models::PurgeQueueDetails).
    pub fn purge_queue(
        &self,
        queue_id: impl Into<String>,
        purge_queue_details: models::PurgeQueueDetails,
    ) -> operations::PurgeQueue {
        operations::PurgeQueue::new(&self.client, queue_id.into(), purge_queue_details)
    }

    /// Updates the queue.
    ///
    /// - `queue_id`: The ID of the queue.
    /// - `update_queue_details`: The request body:
    ///   [`UpdateQueueDetails`](crate::models::UpdateQueueDetails).
    pub fn update_queue(
        &self,
        queue_id: impl Into<String>,
        update_queue_details: models::UpdateQueueDetails,
    ) -> operations::UpdateQueue {
        operations::UpdateQueue::new(&self.client, queue_id.into(), update_queue_details)
    }
}

/// # Work request
impl QueueAdminClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(QueueAdminClient);
