// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("costad", "https://costad.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the Cost Anomaly Detection API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_costad::{Config, CostAdClient};
///
/// # async fn example() -> Result<(), oci_sdk_costad::Error> {
/// let config = Config::load().await?;
/// let client = CostAdClient::new(&config)?;
///
/// let mut items = client.list_cost_anomaly_monitors("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CostAdClient {
    client: Client,
}

impl CostAdClient {
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

/// # Cost alert subscription
impl CostAdClient {
    /// Creates a cost alert subscription.
    ///
    /// - `create_cost_alert_subscription_details`: The request body:
    ///   [`CreateCostAlertSubscriptionDetails`](crate::models::CreateCostAlertSubscriptionDetails).
    #[inline]
    pub fn create_cost_alert_subscription(
        &self,
        create_cost_alert_subscription_details: models::CreateCostAlertSubscriptionDetails,
    ) -> operations::CreateCostAlertSubscription {
        operations::CreateCostAlertSubscription::new(
            &self.client,
            create_cost_alert_subscription_details,
        )
    }

    /// Deletes the cost alert subscription.
    ///
    /// - `cost_alert_subscription_id`: The OCID of the cost alert subscription.
    pub fn delete_cost_alert_subscription(
        &self,
        cost_alert_subscription_id: impl Into<String>,
    ) -> operations::DeleteCostAlertSubscription {
        operations::DeleteCostAlertSubscription::new(
            &self.client,
            cost_alert_subscription_id.into(),
        )
    }

    /// Gets the cost alert subscription.
    ///
    /// - `cost_alert_subscription_id`: The OCID of the cost alert subscription.
    pub fn get_cost_alert_subscription(
        &self,
        cost_alert_subscription_id: impl Into<String>,
    ) -> operations::GetCostAlertSubscription {
        operations::GetCostAlertSubscription::new(&self.client, cost_alert_subscription_id.into())
    }

    /// Lists the cost alert subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cost_alert_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCostAlertSubscriptions {
        operations::ListCostAlertSubscriptions::new(&self.client, compartment_id.into())
    }

    /// Updates the cost alert subscription.
    ///
    /// - `cost_alert_subscription_id`: The OCID of the cost alert subscription.
    /// - `update_cost_alert_subscription_details`: The request body:
    ///   [`UpdateCostAlertSubscriptionDetails`](crate::models::UpdateCostAlertSubscriptionDetails).
    pub fn update_cost_alert_subscription(
        &self,
        cost_alert_subscription_id: impl Into<String>,
        update_cost_alert_subscription_details: models::UpdateCostAlertSubscriptionDetails,
    ) -> operations::UpdateCostAlertSubscription {
        operations::UpdateCostAlertSubscription::new(
            &self.client,
            cost_alert_subscription_id.into(),
            update_cost_alert_subscription_details,
        )
    }
}

/// # Cost anomaly event
impl CostAdClient {
    /// Gets the cost anomaly event.
    ///
    /// - `cost_anomaly_event_id`: The OCID of the cost anomaly event.
    pub fn get_cost_anomaly_event(
        &self,
        cost_anomaly_event_id: impl Into<String>,
    ) -> operations::GetCostAnomalyEvent {
        operations::GetCostAnomalyEvent::new(&self.client, cost_anomaly_event_id.into())
    }

    /// Lists the cost anomaly events.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cost_anomaly_events(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCostAnomalyEvents {
        operations::ListCostAnomalyEvents::new(&self.client, compartment_id.into())
    }

    /// Summarizes the cost anomaly event analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_cost_anomaly_event_analytics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeCostAnomalyEventAnalytics {
        operations::SummarizeCostAnomalyEventAnalytics::new(&self.client, compartment_id.into())
    }

    /// Updates the cost anomaly event.
    ///
    /// - `cost_anomaly_event_id`: The OCID of the cost anomaly event.
    /// - `update_cost_anomaly_event_details`: The request body:
    ///   [`UpdateCostAnomalyEventDetails`](crate::models::UpdateCostAnomalyEventDetails).
    pub fn update_cost_anomaly_event(
        &self,
        cost_anomaly_event_id: impl Into<String>,
        update_cost_anomaly_event_details: models::UpdateCostAnomalyEventDetails,
    ) -> operations::UpdateCostAnomalyEvent {
        operations::UpdateCostAnomalyEvent::new(
            &self.client,
            cost_anomaly_event_id.into(),
            update_cost_anomaly_event_details,
        )
    }
}

/// # Cost anomaly monitor
impl CostAdClient {
    /// Creates a cost anomaly monitor.
    ///
    /// - `create_cost_anomaly_monitor_details`: The request body:
    ///   [`CreateCostAnomalyMonitorDetails`](crate::models::CreateCostAnomalyMonitorDetails).
    #[inline]
    pub fn create_cost_anomaly_monitor(
        &self,
        create_cost_anomaly_monitor_details: models::CreateCostAnomalyMonitorDetails,
    ) -> operations::CreateCostAnomalyMonitor {
        operations::CreateCostAnomalyMonitor::new(&self.client, create_cost_anomaly_monitor_details)
    }

    /// Deletes the cost anomaly monitor.
    ///
    /// - `cost_anomaly_monitor_id`: The OCID of the cost anomaly monitor.
    pub fn delete_cost_anomaly_monitor(
        &self,
        cost_anomaly_monitor_id: impl Into<String>,
    ) -> operations::DeleteCostAnomalyMonitor {
        operations::DeleteCostAnomalyMonitor::new(&self.client, cost_anomaly_monitor_id.into())
    }

    /// Disables the cost anomaly monitor.
    ///
    /// - `cost_anomaly_monitor_id`: The OCID of the cost anomaly monitor.
    pub fn disable_cost_anomaly_monitor(
        &self,
        cost_anomaly_monitor_id: impl Into<String>,
    ) -> operations::DisableCostAnomalyMonitor {
        operations::DisableCostAnomalyMonitor::new(&self.client, cost_anomaly_monitor_id.into())
    }

    /// Enables the cost anomaly monitor.
    ///
    /// - `cost_anomaly_monitor_id`: The OCID of the cost anomaly monitor.
    pub fn enable_cost_anomaly_monitor(
        &self,
        cost_anomaly_monitor_id: impl Into<String>,
    ) -> operations::EnableCostAnomalyMonitor {
        operations::EnableCostAnomalyMonitor::new(&self.client, cost_anomaly_monitor_id.into())
    }

    /// Gets the cost anomaly monitor.
    ///
    /// - `cost_anomaly_monitor_id`: The OCID of the cost anomaly monitor.
    pub fn get_cost_anomaly_monitor(
        &self,
        cost_anomaly_monitor_id: impl Into<String>,
    ) -> operations::GetCostAnomalyMonitor {
        operations::GetCostAnomalyMonitor::new(&self.client, cost_anomaly_monitor_id.into())
    }

    /// Lists the cost anomaly monitors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cost_anomaly_monitors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCostAnomalyMonitors {
        operations::ListCostAnomalyMonitors::new(&self.client, compartment_id.into())
    }

    /// Updates the cost anomaly monitor.
    ///
    /// - `cost_anomaly_monitor_id`: The OCID of the cost anomaly monitor.
    /// - `update_cost_anomaly_monitor_details`: The request body:
    ///   [`UpdateCostAnomalyMonitorDetails`](crate::models::UpdateCostAnomalyMonitorDetails).
    pub fn update_cost_anomaly_monitor(
        &self,
        cost_anomaly_monitor_id: impl Into<String>,
        update_cost_anomaly_monitor_details: models::UpdateCostAnomalyMonitorDetails,
    ) -> operations::UpdateCostAnomalyMonitor {
        operations::UpdateCostAnomalyMonitor::new(
            &self.client,
            cost_anomaly_monitor_id.into(),
            update_cost_anomaly_monitor_details,
        )
    }
}

client!(CostAdClient);
