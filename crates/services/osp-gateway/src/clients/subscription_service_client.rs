// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("osp-gateway", "https://osp-oci-integ.osp.{region}.oci.{secondLevelDomain}", "/20191001");

/// A client for the Subscription and Payment Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osp_gateway::{Config, SubscriptionServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_osp_gateway::Error> {
/// let config = Config::load().await?;
/// let client = SubscriptionServiceClient::new(&config)?;
///
/// let mut items = client.list_subscriptions("example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SubscriptionServiceClient {
    client: Client,
}

impl SubscriptionServiceClient {
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

/// # Subscriptions
impl SubscriptionServiceClient {
    /// Authorizes the subscription payment.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `authorize_subscription_payment_details`: The request body:
    ///   [`AuthorizeSubscriptionPaymentDetails`](crate::models::AuthorizeSubscriptionPaymentDetails).
    pub fn authorize_subscription_payment(
        &self,
        subscription_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
        authorize_subscription_payment_details: models::AuthorizeSubscriptionPaymentDetails,
    ) -> operations::AuthorizeSubscriptionPayment {
        operations::AuthorizeSubscriptionPayment::new(
            &self.client,
            subscription_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
            authorize_subscription_payment_details,
        )
    }

    /// Gets the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_subscription(
        &self,
        subscription_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetSubscription {
        operations::GetSubscription::new(
            &self.client,
            subscription_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Lists the subscriptions.
    ///
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subscriptions(
        &self,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubscriptions {
        operations::ListSubscriptions::new(
            &self.client,
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Pays the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `pay_subscription_details`: The request body:
    ///   [`PaySubscriptionDetails`](crate::models::PaySubscriptionDetails).
    pub fn pay_subscription(
        &self,
        subscription_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
        pay_subscription_details: models::PaySubscriptionDetails,
    ) -> operations::PaySubscription {
        operations::PaySubscription::new(
            &self.client,
            subscription_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
            pay_subscription_details,
        )
    }

    /// Updates the subscription.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_subscription_details`: The request body:
    ///   [`UpdateSubscriptionDetails`](crate::models::UpdateSubscriptionDetails).
    pub fn update_subscription(
        &self,
        subscription_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
        update_subscription_details: models::UpdateSubscriptionDetails,
    ) -> operations::UpdateSubscription {
        operations::UpdateSubscription::new(
            &self.client,
            subscription_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
            update_subscription_details,
        )
    }
}

client!(SubscriptionServiceClient);
