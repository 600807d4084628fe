// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("self", "https://self.{region}.oci.{secondLevelDomain}", "/20260129")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Marketplace Subscriptions API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace_subscriptions::{Config, SubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_subscriptions::Error> {
/// let config = Config::load().await?;
/// let client = SubscriptionClient::new(&config)?;
///
/// let mut items = client.list_subscriptions().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SubscriptionClient {
    client: Client,
}

impl SubscriptionClient {
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

/// # Subscription
impl SubscriptionClient {
    /// Cancels the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `cancel_subscription_details`: The request body:
    ///   [`CancelSubscriptionDetails`](crate::models::CancelSubscriptionDetails).
    pub fn cancel_subscription(
        &self,
        subscription_id: impl Into<String>,
        cancel_subscription_details: models::CancelSubscriptionDetails,
    ) -> operations::CancelSubscription {
        operations::CancelSubscription::new(
            &self.client,
            subscription_id.into(),
            cancel_subscription_details,
        )
    }

    /// Moves the subscription to another compartment.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `change_subscription_compartment_details`: The request body:
    ///   [`ChangeSubscriptionCompartmentDetails`](crate::models::ChangeSubscriptionCompartmentDetails).
    pub fn change_subscription_compartment(
        &self,
        subscription_id: impl Into<String>,
        change_subscription_compartment_details: models::ChangeSubscriptionCompartmentDetails,
    ) -> operations::ChangeSubscriptionCompartment {
        operations::ChangeSubscriptionCompartment::new(
            &self.client,
            subscription_id.into(),
            change_subscription_compartment_details,
        )
    }

    /// Creates a subscription.
    ///
    /// - `create_subscription_details`: The request body:
    ///   [`CreateSubscriptionDetails`](crate::models::CreateSubscriptionDetails).
    #[inline]
    pub fn create_subscription(
        &self,
        create_subscription_details: models::CreateSubscriptionDetails,
    ) -> operations::CreateSubscription {
        operations::CreateSubscription::new(&self.client, create_subscription_details)
    }

    /// Deletes the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    pub fn delete_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::DeleteSubscription {
        operations::DeleteSubscription::new(&self.client, subscription_id.into())
    }

    /// Gets the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    pub fn get_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::GetSubscription {
        operations::GetSubscription::new(&self.client, subscription_id.into())
    }

    /// Lists the subscriptions.
    #[inline]
    pub fn list_subscriptions(&self) -> operations::ListSubscriptions {
        operations::ListSubscriptions::new(&self.client)
    }

    /// Updates the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `update_subscription_details`: The request body:
    ///   [`UpdateSubscriptionDetails`](crate::models::UpdateSubscriptionDetails).
    pub fn update_subscription(
        &self,
        subscription_id: impl Into<String>,
        update_subscription_details: models::UpdateSubscriptionDetails,
    ) -> operations::UpdateSubscription {
        operations::UpdateSubscription::new(
            &self.client,
            subscription_id.into(),
            update_subscription_details,
        )
    }
}

/// # Subscription token
impl SubscriptionClient {
    /// Gets the subscription token.
    ///
    /// - `subscription_id`: The ID of the subscription.
    pub fn get_subscription_token(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::GetSubscriptionToken {
        operations::GetSubscriptionToken::new(&self.client, subscription_id.into())
    }
}

/// # Work request
impl SubscriptionClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(SubscriptionClient);
