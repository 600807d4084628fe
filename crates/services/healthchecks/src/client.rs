// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("healthchecks", "https://healthchecks.{region}.oci.{secondLevelDomain}", "/20180501");

/// A client for the Health Checks API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_healthchecks::{Config, HealthChecksClient};
///
/// # async fn example() -> Result<(), oci_sdk_healthchecks::Error> {
/// let config = Config::load().await?;
/// let client = HealthChecksClient::new(&config)?;
///
/// let mut items = client.list_http_monitors("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct HealthChecksClient {
    client: Client,
}

impl HealthChecksClient {
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

/// # HTTP monitor
impl HealthChecksClient {
    /// Moves the HTTP monitor to another compartment.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `change_http_monitor_compartment_details`: The request body:
    ///   [`ChangeHttpMonitorCompartmentDetails`](crate::models::ChangeHttpMonitorCompartmentDetails).
    pub fn change_http_monitor_compartment(
        &self,
        monitor_id: impl Into<String>,
        change_http_monitor_compartment_details: models::ChangeHttpMonitorCompartmentDetails,
    ) -> operations::ChangeHttpMonitorCompartment {
        operations::ChangeHttpMonitorCompartment::new(
            &self.client,
            monitor_id.into(),
            change_http_monitor_compartment_details,
        )
    }

    /// Creates an HTTP monitor.
    ///
    /// - `create_http_monitor_details`: The request body:
    ///   [`CreateHttpMonitorDetails`](crate::models::CreateHttpMonitorDetails).
    #[inline]
    pub fn create_http_monitor(
        &self,
        create_http_monitor_details: models::CreateHttpMonitorDetails,
    ) -> operations::CreateHttpMonitor {
        operations::CreateHttpMonitor::new(&self.client, create_http_monitor_details)
    }

    /// Deletes the HTTP monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    pub fn delete_http_monitor(
        &self,
        monitor_id: impl Into<String>,
    ) -> operations::DeleteHttpMonitor {
        operations::DeleteHttpMonitor::new(&self.client, monitor_id.into())
    }

    /// Gets the HTTP monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    pub fn get_http_monitor(&self, monitor_id: impl Into<String>) -> operations::GetHttpMonitor {
        operations::GetHttpMonitor::new(&self.client, monitor_id.into())
    }

    /// Lists the HTTP monitors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_http_monitors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHttpMonitors {
        operations::ListHttpMonitors::new(&self.client, compartment_id.into())
    }

    /// Updates the HTTP monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `update_http_monitor_details`: The request body:
    ///   [`UpdateHttpMonitorDetails`](crate::models::UpdateHttpMonitorDetails).
    pub fn update_http_monitor(
        &self,
        monitor_id: impl Into<String>,
        update_http_monitor_details: models::UpdateHttpMonitorDetails,
    ) -> operations::UpdateHttpMonitor {
        operations::UpdateHttpMonitor::new(
            &self.client,
            monitor_id.into(),
            update_http_monitor_details,
        )
    }
}

/// # HTTP probe
impl HealthChecksClient {
    /// Creates an on demand HTTP probe.
    ///
    /// - `create_on_demand_http_probe_details`: The request body:
    ///   [`CreateOnDemandHttpProbeDetails`](crate::models::CreateOnDemandHttpProbeDetails).
    #[inline]
    pub fn create_on_demand_http_probe(
        &self,
        create_on_demand_http_probe_details: models::CreateOnDemandHttpProbeDetails,
    ) -> operations::CreateOnDemandHttpProbe {
        operations::CreateOnDemandHttpProbe::new(&self.client, create_on_demand_http_probe_details)
    }
}

/// # HTTP probe result
impl HealthChecksClient {
    /// Lists the HTTP probe results.
    ///
    /// - `probe_configuration_id`: The OCID of the monitor or probe that created the result.
    pub fn list_http_probe_results(
        &self,
        probe_configuration_id: impl Into<String>,
    ) -> operations::ListHttpProbeResults {
        operations::ListHttpProbeResults::new(&self.client, probe_configuration_id.into())
    }
}

/// # Health checks vantage point
impl HealthChecksClient {
    /// Lists the health checks vantage points.
    #[inline]
    pub fn list_health_checks_vantage_points(&self) -> operations::ListHealthChecksVantagePoints {
        operations::ListHealthChecksVantagePoints::new(&self.client)
    }
}

/// # Ping monitor
impl HealthChecksClient {
    /// Moves the ping monitor to another compartment.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `change_ping_monitor_compartment_details`: The request body:
    ///   [`ChangePingMonitorCompartmentDetails`](crate::models::ChangePingMonitorCompartmentDetails).
    pub fn change_ping_monitor_compartment(
        &self,
        monitor_id: impl Into<String>,
        change_ping_monitor_compartment_details: models::ChangePingMonitorCompartmentDetails,
    ) -> operations::ChangePingMonitorCompartment {
        operations::ChangePingMonitorCompartment::new(
            &self.client,
            monitor_id.into(),
            change_ping_monitor_compartment_details,
        )
    }

    /// Creates a ping monitor.
    ///
    /// - `create_ping_monitor_details`: The request body:
    ///   [`CreatePingMonitorDetails`](crate::models::CreatePingMonitorDetails).
    #[inline]
    pub fn create_ping_monitor(
        &self,
        create_ping_monitor_details: models::CreatePingMonitorDetails,
    ) -> operations::CreatePingMonitor {
        operations::CreatePingMonitor::new(&self.client, create_ping_monitor_details)
    }

    /// Deletes the ping monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    pub fn delete_ping_monitor(
        &self,
        monitor_id: impl Into<String>,
    ) -> operations::DeletePingMonitor {
        operations::DeletePingMonitor::new(&self.client, monitor_id.into())
    }

    /// Gets the ping monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    pub fn get_ping_monitor(&self, monitor_id: impl Into<String>) -> operations::GetPingMonitor {
        operations::GetPingMonitor::new(&self.client, monitor_id.into())
    }

    /// Lists the ping monitors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ping_monitors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPingMonitors {
        operations::ListPingMonitors::new(&self.client, compartment_id.into())
    }

    /// Updates the ping monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `update_ping_monitor_details`: The request body:
    ///   [`UpdatePingMonitorDetails`](crate::models::UpdatePingMonitorDetails).
    pub fn update_ping_monitor(
        &self,
        monitor_id: impl Into<String>,
        update_ping_monitor_details: models::UpdatePingMonitorDetails,
    ) -> operations::UpdatePingMonitor {
        operations::UpdatePingMonitor::new(
            &self.client,
            monitor_id.into(),
            update_ping_monitor_details,
        )
    }
}

/// # Ping probe
impl HealthChecksClient {
    /// Creates an on demand ping probe.
    ///
    /// - `create_on_demand_ping_probe_details`: The request body:
    ///   [`CreateOnDemandPingProbeDetails`](crate::models::CreateOnDemandPingProbeDetails).
    #[inline]
    pub fn create_on_demand_ping_probe(
        &self,
        create_on_demand_ping_probe_details: models::CreateOnDemandPingProbeDetails,
    ) -> operations::CreateOnDemandPingProbe {
        operations::CreateOnDemandPingProbe::new(&self.client, create_on_demand_ping_probe_details)
    }
}

/// # Ping probe result
impl HealthChecksClient {
    /// Lists the ping probe results.
    ///
    /// - `probe_configuration_id`: The OCID of the monitor or probe that created the result.
    pub fn list_ping_probe_results(
        &self,
        probe_configuration_id: impl Into<String>,
    ) -> operations::ListPingProbeResults {
        operations::ListPingProbeResults::new(&self.client, probe_configuration_id.into())
    }
}

client!(HealthChecksClient);
