// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("demand-signal", "https://control-center-ds.{region}.oci.{secondLevelDomain}", "/20240430");

/// A client for the Control Center Demand Signal API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_demand_signal::{Config, OccMetricAlarmClient};
///
/// # async fn example() -> Result<(), oci_sdk_demand_signal::Error> {
/// let config = Config::load().await?;
/// let client = OccMetricAlarmClient::new(&config)?;
///
/// let mut items = client.list_occ_metric_alarms().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OccMetricAlarmClient {
    client: Client,
}

impl OccMetricAlarmClient {
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

/// # OCC metric alarm
impl OccMetricAlarmClient {
    /// Creates an OCC metric alarm.
    ///
    /// - `create_occ_metric_alarm_details`: The request body:
    ///   [`CreateOccMetricAlarmDetails`](crate::models::CreateOccMetricAlarmDetails).
    #[inline]
    pub fn create_occ_metric_alarm(
        &self,
        create_occ_metric_alarm_details: models::CreateOccMetricAlarmDetails,
    ) -> operations::CreateOccMetricAlarm {
        operations::CreateOccMetricAlarm::new(&self.client, create_occ_metric_alarm_details)
    }

    /// Deletes the OCC metric alarm.
    ///
    /// - `occ_metric_alarm_id`: The OCID of the metric alarm.
    pub fn delete_occ_metric_alarm(
        &self,
        occ_metric_alarm_id: impl Into<String>,
    ) -> operations::DeleteOccMetricAlarm {
        operations::DeleteOccMetricAlarm::new(&self.client, occ_metric_alarm_id.into())
    }

    /// Gets the OCC metric alarm.
    ///
    /// - `occ_metric_alarm_id`: The OCID of the metric alarm.
    pub fn get_occ_metric_alarm(
        &self,
        occ_metric_alarm_id: impl Into<String>,
    ) -> operations::GetOccMetricAlarm {
        operations::GetOccMetricAlarm::new(&self.client, occ_metric_alarm_id.into())
    }

    /// Lists the OCC metric alarms.
    #[inline]
    pub fn list_occ_metric_alarms(&self) -> operations::ListOccMetricAlarms {
        operations::ListOccMetricAlarms::new(&self.client)
    }

    /// Updates the OCC metric alarm.
    ///
    /// - `occ_metric_alarm_id`: The OCID of the metric alarm.
    /// - `update_occ_metric_alarm_details`: The request body:
    ///   [`UpdateOccMetricAlarmDetails`](crate::models::UpdateOccMetricAlarmDetails).
    pub fn update_occ_metric_alarm(
        &self,
        occ_metric_alarm_id: impl Into<String>,
        update_occ_metric_alarm_details: models::UpdateOccMetricAlarmDetails,
    ) -> operations::UpdateOccMetricAlarm {
        operations::UpdateOccMetricAlarm::new(
            &self.client,
            occ_metric_alarm_id.into(),
            update_occ_metric_alarm_details,
        )
    }
}

client!(OccMetricAlarmClient);
