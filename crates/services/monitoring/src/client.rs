// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("monitoring", "https://telemetry.{region}.{secondLevelDomain}", "/20180401");

/// A client for the Monitoring API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_monitoring::{Config, MonitoringClient};
///
/// # async fn example() -> Result<(), oci_sdk_monitoring::Error> {
/// let config = Config::load().await?;
/// let client = MonitoringClient::new(&config)?;
///
/// let mut items = client.list_alarms("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MonitoringClient {
    client: Client,
}

impl MonitoringClient {
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

/// # Alarm
impl MonitoringClient {
    /// Moves the alarm to another compartment.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    /// - `change_alarm_compartment_details`: The request body:
    ///   [`ChangeAlarmCompartmentDetails`](crate::models::ChangeAlarmCompartmentDetails).
    pub fn change_alarm_compartment(
        &self,
        alarm_id: impl Into<String>,
        change_alarm_compartment_details: models::ChangeAlarmCompartmentDetails,
    ) -> operations::ChangeAlarmCompartment {
        operations::ChangeAlarmCompartment::new(
            &self.client,
            alarm_id.into(),
            change_alarm_compartment_details,
        )
    }

    /// Creates an alarm.
    ///
    /// - `create_alarm_details`: The request body:
    ///   [`CreateAlarmDetails`](crate::models::CreateAlarmDetails).
    #[inline]
    pub fn create_alarm(
        &self,
        create_alarm_details: models::CreateAlarmDetails,
    ) -> operations::CreateAlarm {
        operations::CreateAlarm::new(&self.client, create_alarm_details)
    }

    /// Deletes the alarm.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn delete_alarm(&self, alarm_id: impl Into<String>) -> operations::DeleteAlarm {
        operations::DeleteAlarm::new(&self.client, alarm_id.into())
    }

    /// Gets the alarm.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn get_alarm(&self, alarm_id: impl Into<String>) -> operations::GetAlarm {
        operations::GetAlarm::new(&self.client, alarm_id.into())
    }

    /// Lists the alarms.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_alarms(&self, compartment_id: impl Into<String>) -> operations::ListAlarms {
        operations::ListAlarms::new(&self.client, compartment_id.into())
    }

    /// Updates the alarm.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    /// - `update_alarm_details`: The request body:
    ///   [`UpdateAlarmDetails`](crate::models::UpdateAlarmDetails).
    pub fn update_alarm(
        &self,
        alarm_id: impl Into<String>,
        update_alarm_details: models::UpdateAlarmDetails,
    ) -> operations::UpdateAlarm {
        operations::UpdateAlarm::new(&self.client, alarm_id.into(), update_alarm_details)
    }
}

/// # Alarm dimension states
impl MonitoringClient {
    /// Retrieves the dimension states.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn retrieve_dimension_states(
        &self,
        alarm_id: impl Into<String>,
    ) -> operations::RetrieveDimensionStates {
        operations::RetrieveDimensionStates::new(&self.client, alarm_id.into())
    }
}

/// # Alarm history
impl MonitoringClient {
    /// Gets the alarm history.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn get_alarm_history(&self, alarm_id: impl Into<String>) -> operations::GetAlarmHistory {
        operations::GetAlarmHistory::new(&self.client, alarm_id.into())
    }
}

/// # Alarm status
impl MonitoringClient {
    /// Lists the alarms status.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_alarms_status(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAlarmsStatus {
        operations::ListAlarmsStatus::new(&self.client, compartment_id.into())
    }
}

/// # Alarm suppression
impl MonitoringClient {
    /// Creates an alarm suppression.
    ///
    /// - `create_alarm_suppression_details`: The request body:
    ///   [`CreateAlarmSuppressionDetails`](crate::models::CreateAlarmSuppressionDetails).
    #[inline]
    pub fn create_alarm_suppression(
        &self,
        create_alarm_suppression_details: models::CreateAlarmSuppressionDetails,
    ) -> operations::CreateAlarmSuppression {
        operations::CreateAlarmSuppression::new(&self.client, create_alarm_suppression_details)
    }

    /// Deletes the alarm suppression.
    ///
    /// - `alarm_suppression_id`: The OCID of the alarm suppression.
    pub fn delete_alarm_suppression(
        &self,
        alarm_suppression_id: impl Into<String>,
    ) -> operations::DeleteAlarmSuppression {
        operations::DeleteAlarmSuppression::new(&self.client, alarm_suppression_id.into())
    }

    /// Gets the alarm suppression.
    ///
    /// - `alarm_suppression_id`: The OCID of the alarm suppression.
    pub fn get_alarm_suppression(
        &self,
        alarm_suppression_id: impl Into<String>,
    ) -> operations::GetAlarmSuppression {
        operations::GetAlarmSuppression::new(&self.client, alarm_suppression_id.into())
    }

    /// Lists the alarm suppressions.
    #[inline]
    pub fn list_alarm_suppressions(&self) -> operations::ListAlarmSuppressions {
        operations::ListAlarmSuppressions::new(&self.client)
    }

    /// Summarizes the alarm suppression history.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn summarize_alarm_suppression_history(
        &self,
        alarm_id: impl Into<String>,
    ) -> operations::SummarizeAlarmSuppressionHistory {
        operations::SummarizeAlarmSuppressionHistory::new(&self.client, alarm_id.into())
    }
}

/// # Metric
impl MonitoringClient {
    /// Lists the metrics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `list_metrics_details`: The request body:
    ///   [`ListMetricsDetails`](crate::models::ListMetricsDetails).
    pub fn list_metrics(
        &self,
        compartment_id: impl Into<String>,
        list_metrics_details: models::ListMetricsDetails,
    ) -> operations::ListMetrics {
        operations::ListMetrics::new(&self.client, compartment_id.into(), list_metrics_details)
    }
}

/// # Metric data
impl MonitoringClient {
    /// Posts the metric data.
    ///
    /// - `post_metric_data_details`: The request body:
    ///   [`PostMetricDataDetails`](crate::models::PostMetricDataDetails).
    #[inline]
    pub fn post_metric_data(
        &self,
        post_metric_data_details: models::PostMetricDataDetails,
    ) -> operations::PostMetricData {
        operations::PostMetricData::new(&self.client, post_metric_data_details)
    }

    /// Summarizes the metrics data.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `summarize_metrics_data_details`: The request body:
    ///   [`SummarizeMetricsDataDetails`](crate::models::SummarizeMetricsDataDetails).
    pub fn summarize_metrics_data(
        &self,
        compartment_id: impl Into<String>,
        summarize_metrics_data_details: models::SummarizeMetricsDataDetails,
    ) -> operations::SummarizeMetricsData {
        operations::SummarizeMetricsData::new(
            &self.client,
            compartment_id.into(),
            summarize_metrics_data_details,
        )
    }
}

/// # Suppression
impl MonitoringClient {
    /// Removes the alarm suppression.
    ///
    /// - `alarm_id`: The OCID of the alarm.
    pub fn remove_alarm_suppression(
        &self,
        alarm_id: impl Into<String>,
    ) -> operations::RemoveAlarmSuppression {
        operations::RemoveAlarmSuppression::new(&self.client, alarm_id.into())
    }
}

client!(MonitoringClient);
