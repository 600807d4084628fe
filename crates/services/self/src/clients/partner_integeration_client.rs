// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

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
/// use oci_sdk_marketplace_subscriptions::{Config, PartnerIntegerationClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_subscriptions::Error> {
/// let config = Config::load().await?;
/// let client = PartnerIntegerationClient::new(&config)?;
///
/// let mut items = client.list_partners().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PartnerIntegerationClient {
    client: Client,
}

impl PartnerIntegerationClient {
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

/// # Create subscription usage record
impl PartnerIntegerationClient {
    /// Submits a subscription usage batch.
    ///
    /// - `compartment_id`: The ID of the compartment.
    /// - `body`: The bytes of the request body.
    pub fn submit_subscription_usage_batch(
        &self,
        compartment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::SubmitSubscriptionUsageBatch {
        operations::SubmitSubscriptionUsageBatch::new(
            &self.client,
            compartment_id.into(),
            body.into(),
        )
    }

    /// Submits subscription usage records.
    ///
    /// - `compartment_id`: The ID of the compartment.
    /// - `submit_subscription_usage_records_details`: The request body:
    ///   [`SubmitSubscriptionUsageRecordsDetails`](crate::models::SubmitSubscriptionUsageRecordsDetails).
    pub fn submit_subscription_usage_records(
        &self,
        compartment_id: impl Into<String>,
        submit_subscription_usage_records_details: models::SubmitSubscriptionUsageRecordsDetails,
    ) -> operations::SubmitSubscriptionUsageRecords {
        operations::SubmitSubscriptionUsageRecords::new(
            &self.client,
            compartment_id.into(),
            submit_subscription_usage_records_details,
        )
    }
}

/// # Listing subscriptions
impl PartnerIntegerationClient {
    /// Gets the subscription. Another endpoint has replaced this one.
    ///
    /// - `listing_id`: The ID of the listing.
    #[deprecated]
    pub fn listing_subscriptions_deprecated(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::ListingSubscriptionsDeprecated {
        operations::ListingSubscriptionsDeprecated::new(&self.client, listing_id.into())
    }
}

/// # Partner
impl PartnerIntegerationClient {
    /// Lists the partners.
    #[inline]
    pub fn list_partners(&self) -> operations::ListPartners {
        operations::ListPartners::new(&self.client)
    }
}

/// # Partner subscription
impl PartnerIntegerationClient {
    /// Activates the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `activate_subscription_details`: The request body:
    ///   [`ActivateSubscriptionDetails`](crate::models::ActivateSubscriptionDetails).
    pub fn activate_subscription(
        &self,
        subscription_id: impl Into<String>,
        activate_subscription_details: models::ActivateSubscriptionDetails,
    ) -> operations::ActivateSubscription {
        operations::ActivateSubscription::new(
            &self.client,
            subscription_id.into(),
            activate_subscription_details,
        )
    }

    /// Activates the subscription deprecated.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `activate_subscription_details`: The request body:
    ///   [`ActivateSubscriptionDetails`](crate::models::ActivateSubscriptionDetails).
    #[deprecated]
    pub fn activate_subscription_deprecated(
        &self,
        subscription_id: impl Into<String>,
        activate_subscription_details: models::ActivateSubscriptionDetails,
    ) -> operations::ActivateSubscriptionDeprecated {
        operations::ActivateSubscriptionDeprecated::new(
            &self.client,
            subscription_id.into(),
            activate_subscription_details,
        )
    }

    /// Resolves the subscription.
    ///
    /// - `resolve_subscription_details`: The request body:
    ///   [`ResolveSubscriptionDetails`](crate::models::ResolveSubscriptionDetails).
    #[inline]
    pub fn resolve_subscription(
        &self,
        resolve_subscription_details: models::ResolveSubscriptionDetails,
    ) -> operations::ResolveSubscription {
        operations::ResolveSubscription::new(&self.client, resolve_subscription_details)
    }

    /// Resolves the subscription. Another endpoint has replaced this one.
    ///
    /// - `resolve_subscription_details`: The request body:
    ///   [`ResolveSubscriptionDetails`](crate::models::ResolveSubscriptionDetails).
    #[deprecated]
    #[inline]
    pub fn resolve_subscription_deprecated(
        &self,
        resolve_subscription_details: models::ResolveSubscriptionDetails,
    ) -> operations::ResolveSubscriptionDeprecated {
        operations::ResolveSubscriptionDeprecated::new(&self.client, resolve_subscription_details)
    }
}

/// # Subscription
impl PartnerIntegerationClient {
    /// Gets the subscription.
    ///
    /// - `listing_id`: The ID of the listing.
    pub fn listing_subscriptions(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::ListingSubscriptions {
        operations::ListingSubscriptions::new(&self.client, listing_id.into())
    }
}

client!(PartnerIntegerationClient);
