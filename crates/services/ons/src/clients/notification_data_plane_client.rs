// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ons", "https://notification.{region}.{secondLevelDomain}", "/20181201");

/// A client for the Notifications API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ons::{Config, NotificationDataPlaneClient};
///
/// # async fn example() -> Result<(), oci_sdk_ons::Error> {
/// let config = Config::load().await?;
/// let client = NotificationDataPlaneClient::new(&config)?;
///
/// let mut items = client.list_subscriptions("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NotificationDataPlaneClient {
    client: Client,
}

impl NotificationDataPlaneClient {
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

/// # Notification topic
impl NotificationDataPlaneClient {
    /// Publishes a message to a topic.
    ///
    /// - `topic_id`: The OCID of the topic.
    /// - `message_details`: The request body: [`MessageDetails`](crate::models::MessageDetails).
    pub fn publish_message(
        &self,
        topic_id: impl Into<String>,
        message_details: models::MessageDetails,
    ) -> operations::PublishMessage {
        operations::PublishMessage::new(&self.client, topic_id.into(), message_details)
    }
}

/// # Subscription
impl NotificationDataPlaneClient {
    /// Moves the subscription to another compartment.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_subscription_compartment(
        &self,
        subscription_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeSubscriptionCompartment {
        operations::ChangeSubscriptionCompartment::new(
            &self.client,
            subscription_id.into(),
            change_compartment_details,
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
    /// - `subscription_id`: The OCID of the subscription.
    pub fn delete_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::DeleteSubscription {
        operations::DeleteSubscription::new(&self.client, subscription_id.into())
    }

    /// Confirms a subscription with the token of the confirmation message.
    ///
    /// - `id`: The OCID of the resource.
    /// - `token`: The token.
    /// - `protocol`: The protocol of the subscription.
    pub fn get_confirm_subscription(
        &self,
        id: impl Into<String>,
        token: impl Into<String>,
        protocol: impl Into<String>,
    ) -> operations::GetConfirmSubscription {
        operations::GetConfirmSubscription::new(
            &self.client,
            id.into(),
            token.into(),
            protocol.into(),
        )
    }

    /// Gets the subscription.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    pub fn get_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::GetSubscription {
        operations::GetSubscription::new(&self.client, subscription_id.into())
    }

    /// Ends a subscription with the token of a delivered message.
    ///
    /// - `id`: The OCID of the resource.
    /// - `token`: The token.
    /// - `protocol`: The protocol of the subscription.
    pub fn get_unsubscription(
        &self,
        id: impl Into<String>,
        token: impl Into<String>,
        protocol: impl Into<String>,
    ) -> operations::GetUnsubscription {
        operations::GetUnsubscription::new(&self.client, id.into(), token.into(), protocol.into())
    }

    /// Lists the subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubscriptions {
        operations::ListSubscriptions::new(&self.client, compartment_id.into())
    }

    /// Sends the confirmation message of a pending subscription again.
    ///
    /// - `id`: The OCID of the resource.
    pub fn resend_subscription_confirmation(
        &self,
        id: impl Into<String>,
    ) -> operations::ResendSubscriptionConfirmation {
        operations::ResendSubscriptionConfirmation::new(&self.client, id.into())
    }

    /// Updates the subscription.
    ///
    /// - `subscription_id`: The OCID of the subscription.
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

client!(NotificationDataPlaneClient);
