// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("tenant-manager-control-plane", "https://organizations.{region}.oci.{secondLevelDomain}", "/20230401")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Organizations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_tenant_manager_control_plane::{Config, SubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
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

/// # Assigned subscription
impl SubscriptionClient {
    /// Gets the assigned subscription.
    ///
    /// - `assigned_subscription_id`: The OCID of the assigned subscription.
    pub fn get_assigned_subscription(
        &self,
        assigned_subscription_id: impl Into<String>,
    ) -> operations::GetAssignedSubscription {
        operations::GetAssignedSubscription::new(&self.client, assigned_subscription_id.into())
    }

    /// Lists the assigned subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_assigned_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssignedSubscriptions {
        operations::ListAssignedSubscriptions::new(&self.client, compartment_id.into())
    }
}

/// # Assigned subscription line item
impl SubscriptionClient {
    /// Lists the assigned subscription line items.
    ///
    /// - `assigned_subscription_id`: The OCID of the assigned subscription.
    pub fn list_assigned_subscription_line_items(
        &self,
        assigned_subscription_id: impl Into<String>,
    ) -> operations::ListAssignedSubscriptionLineItems {
        operations::ListAssignedSubscriptionLineItems::new(
            &self.client,
            assigned_subscription_id.into(),
        )
    }
}

/// # Subscription
impl SubscriptionClient {
    /// Gets the subscription.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    pub fn get_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::GetSubscription {
        operations::GetSubscription::new(&self.client, subscription_id.into())
    }

    /// Lists the available regions.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    pub fn list_available_regions(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::ListAvailableRegions {
        operations::ListAvailableRegions::new(&self.client, subscription_id.into())
    }

    /// Lists the subscriptions.
    #[inline]
    pub fn list_subscriptions(&self) -> operations::ListSubscriptions {
        operations::ListSubscriptions::new(&self.client)
    }
}

/// # Subscription line item
impl SubscriptionClient {
    /// Lists the subscription line items.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    pub fn list_subscription_line_items(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::ListSubscriptionLineItems {
        operations::ListSubscriptionLineItems::new(&self.client, subscription_id.into())
    }
}

/// # Subscription mapping
impl SubscriptionClient {
    /// Creates a subscription mapping.
    ///
    /// - `create_subscription_mapping_details`: The request body:
    ///   [`CreateSubscriptionMappingDetails`](crate::models::CreateSubscriptionMappingDetails).
    #[inline]
    pub fn create_subscription_mapping(
        &self,
        create_subscription_mapping_details: models::CreateSubscriptionMappingDetails,
    ) -> operations::CreateSubscriptionMapping {
        operations::CreateSubscriptionMapping::new(
            &self.client,
            create_subscription_mapping_details,
        )
    }

    /// Deletes the subscription mapping.
    ///
    /// - `subscription_mapping_id`: The OCID of the subscription mapping.
    pub fn delete_subscription_mapping(
        &self,
        subscription_mapping_id: impl Into<String>,
    ) -> operations::DeleteSubscriptionMapping {
        operations::DeleteSubscriptionMapping::new(&self.client, subscription_mapping_id.into())
    }

    /// Gets the subscription mapping.
    ///
    /// - `subscription_mapping_id`: The OCID of the subscription mapping.
    pub fn get_subscription_mapping(
        &self,
        subscription_mapping_id: impl Into<String>,
    ) -> operations::GetSubscriptionMapping {
        operations::GetSubscriptionMapping::new(&self.client, subscription_mapping_id.into())
    }

    /// Lists the subscription mappings.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    pub fn list_subscription_mappings(
        &self,
        subscription_id: impl Into<String>,
    ) -> operations::ListSubscriptionMappings {
        operations::ListSubscriptionMappings::new(&self.client, subscription_id.into())
    }
}

client!(SubscriptionClient);
