// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apigateway", "https://apigateway.{region}.oci.{secondLevelDomain}", "/20190501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apigateway::{Config, SubscribersClient};
///
/// # async fn example() -> Result<(), oci_sdk_apigateway::Error> {
/// let config = Config::load().await?;
/// let client = SubscribersClient::new(&config)?;
///
/// let mut items = client.list_subscribers("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SubscribersClient {
    client: Client,
}

impl SubscribersClient {
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

/// # Subscriber
impl SubscribersClient {
    /// Adds a subscriber lock.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_subscriber_lock(
        &self,
        subscriber_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddSubscriberLock {
        operations::AddSubscriberLock::new(
            &self.client,
            subscriber_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the subscriber to another compartment.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    /// - `change_subscriber_compartment_details`: The request body:
    ///   [`ChangeSubscriberCompartmentDetails`](crate::models::ChangeSubscriberCompartmentDetails).
    pub fn change_subscriber_compartment(
        &self,
        subscriber_id: impl Into<String>,
        change_subscriber_compartment_details: models::ChangeSubscriberCompartmentDetails,
    ) -> operations::ChangeSubscriberCompartment {
        operations::ChangeSubscriberCompartment::new(
            &self.client,
            subscriber_id.into(),
            change_subscriber_compartment_details,
        )
    }

    /// Creates a subscriber.
    ///
    /// - `create_subscriber_details`: The request body:
    ///   [`CreateSubscriberDetails`](crate::models::CreateSubscriberDetails).
    #[inline]
    pub fn create_subscriber(
        &self,
        create_subscriber_details: models::CreateSubscriberDetails,
    ) -> operations::CreateSubscriber {
        operations::CreateSubscriber::new(&self.client, create_subscriber_details)
    }

    /// Deletes the subscriber.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    pub fn delete_subscriber(
        &self,
        subscriber_id: impl Into<String>,
    ) -> operations::DeleteSubscriber {
        operations::DeleteSubscriber::new(&self.client, subscriber_id.into())
    }

    /// Gets the subscriber.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    pub fn get_subscriber(&self, subscriber_id: impl Into<String>) -> operations::GetSubscriber {
        operations::GetSubscriber::new(&self.client, subscriber_id.into())
    }

    /// Lists the subscribers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subscribers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubscribers {
        operations::ListSubscribers::new(&self.client, compartment_id.into())
    }

    /// Removes the subscriber lock.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_subscriber_lock(
        &self,
        subscriber_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveSubscriberLock {
        operations::RemoveSubscriberLock::new(
            &self.client,
            subscriber_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the subscriber.
    ///
    /// - `subscriber_id`: The OCID of the subscriber.
    /// - `update_subscriber_details`: The request body:
    ///   [`UpdateSubscriberDetails`](crate::models::UpdateSubscriberDetails).
    pub fn update_subscriber(
        &self,
        subscriber_id: impl Into<String>,
        update_subscriber_details: models::UpdateSubscriberDetails,
    ) -> operations::UpdateSubscriber {
        operations::UpdateSubscriber::new(
            &self.client,
            subscriber_id.into(),
            update_subscriber_details,
        )
    }
}

client!(SubscribersClient);
