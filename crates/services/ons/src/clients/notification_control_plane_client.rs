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
/// use oci_sdk_ons::{Config, NotificationControlPlaneClient};
///
/// # async fn example() -> Result<(), oci_sdk_ons::Error> {
/// let config = Config::load().await?;
/// let client = NotificationControlPlaneClient::new(&config)?;
///
/// let mut items = client.list_topics("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NotificationControlPlaneClient {
    client: Client,
}

impl NotificationControlPlaneClient {
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
impl NotificationControlPlaneClient {
    /// Moves the topic to another compartment.
    ///
    /// - `topic_id`: The OCID of the topic.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_topic_compartment(
        &self,
        topic_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeTopicCompartment {
        operations::ChangeTopicCompartment::new(
            &self.client,
            topic_id.into(),
            change_compartment_details,
        )
    }

    /// Creates a topic.
    ///
    /// - `create_topic_details`: The request body:
    ///   [`CreateTopicDetails`](crate::models::CreateTopicDetails).
    #[inline]
    pub fn create_topic(
        &self,
        create_topic_details: models::CreateTopicDetails,
    ) -> operations::CreateTopic {
        operations::CreateTopic::new(&self.client, create_topic_details)
    }

    /// Deletes the topic.
    ///
    /// - `topic_id`: The OCID of the topic.
    pub fn delete_topic(&self, topic_id: impl Into<String>) -> operations::DeleteTopic {
        operations::DeleteTopic::new(&self.client, topic_id.into())
    }

    /// Gets the topic.
    ///
    /// - `topic_id`: The OCID of the topic.
    pub fn get_topic(&self, topic_id: impl Into<String>) -> operations::GetTopic {
        operations::GetTopic::new(&self.client, topic_id.into())
    }

    /// Lists the topics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_topics(&self, compartment_id: impl Into<String>) -> operations::ListTopics {
        operations::ListTopics::new(&self.client, compartment_id.into())
    }

    /// Updates the topic.
    ///
    /// - `topic_id`: The OCID of the topic.
    /// - `topic_attributes_details`: The request body:
    ///   [`TopicAttributesDetails`](crate::models::TopicAttributesDetails).
    pub fn update_topic(
        &self,
        topic_id: impl Into<String>,
        topic_attributes_details: models::TopicAttributesDetails,
    ) -> operations::UpdateTopic {
        operations::UpdateTopic::new(&self.client, topic_id.into(), topic_attributes_details)
    }
}

client!(NotificationControlPlaneClient);
