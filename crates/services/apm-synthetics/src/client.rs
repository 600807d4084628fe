// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apm-synthetics", "https://apm-synthetic.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the APM Availability Monitoring API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_synthetics::{ApmSyntheticClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_apm_synthetics::Error> {
/// let config = Config::load().await?;
/// let client = ApmSyntheticClient::new(&config)?;
///
/// let mut items = client.list_monitors("ocid1.apmdomain.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApmSyntheticClient {
    client: Client,
}

impl ApmSyntheticClient {
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

/// # Aggregated network data
impl ApmSyntheticClient {
    /// Aggregates the network data.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `aggregate_network_data_details`: The request body:
    ///   [`AggregateNetworkDataDetails`](crate::models::AggregateNetworkDataDetails).
    pub fn aggregate_network_data(
        &self,
        monitor_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        aggregate_network_data_details: models::AggregateNetworkDataDetails,
    ) -> operations::AggregateNetworkData {
        operations::AggregateNetworkData::new(
            &self.client,
            monitor_id.into(),
            apm_domain_id.into(),
            aggregate_network_data_details,
        )
    }
}

/// # Dedicated vantage point
impl ApmSyntheticClient {
    /// Creates a dedicated vantage point.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_dedicated_vantage_point_details`: The request body:
    ///   [`CreateDedicatedVantagePointDetails`](crate::models::CreateDedicatedVantagePointDetails).
    pub fn create_dedicated_vantage_point(
        &self,
        apm_domain_id: impl Into<String>,
        create_dedicated_vantage_point_details: models::CreateDedicatedVantagePointDetails,
    ) -> operations::CreateDedicatedVantagePoint {
        operations::CreateDedicatedVantagePoint::new(
            &self.client,
            apm_domain_id.into(),
            create_dedicated_vantage_point_details,
        )
    }

    /// Deletes the dedicated vantage point.
    ///
    /// - `dedicated_vantage_point_id`: The OCID of the dedicated vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_dedicated_vantage_point(
        &self,
        dedicated_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteDedicatedVantagePoint {
        operations::DeleteDedicatedVantagePoint::new(
            &self.client,
            dedicated_vantage_point_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Gets the dedicated vantage point.
    ///
    /// - `dedicated_vantage_point_id`: The OCID of the dedicated vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_dedicated_vantage_point(
        &self,
        dedicated_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetDedicatedVantagePoint {
        operations::GetDedicatedVantagePoint::new(
            &self.client,
            dedicated_vantage_point_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Lists the dedicated vantage points.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_dedicated_vantage_points(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListDedicatedVantagePoints {
        operations::ListDedicatedVantagePoints::new(&self.client, apm_domain_id.into())
    }

    /// Updates the dedicated vantage point.
    ///
    /// - `dedicated_vantage_point_id`: The OCID of the dedicated vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_dedicated_vantage_point_details`: The request body:
    ///   [`UpdateDedicatedVantagePointDetails`](crate::models::UpdateDedicatedVantagePointDetails).
    pub fn update_dedicated_vantage_point(
        &self,
        dedicated_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_dedicated_vantage_point_details: models::UpdateDedicatedVantagePointDetails,
    ) -> operations::UpdateDedicatedVantagePoint {
        operations::UpdateDedicatedVantagePoint::new(
            &self.client,
            dedicated_vantage_point_id.into(),
            apm_domain_id.into(),
            update_dedicated_vantage_point_details,
        )
    }
}

/// # Monitor
impl ApmSyntheticClient {
    /// Creates a monitor.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_monitor_details`: The request body:
    ///   [`CreateMonitorDetails`](crate::models::CreateMonitorDetails).
    pub fn create_monitor(
        &self,
        apm_domain_id: impl Into<String>,
        create_monitor_details: models::CreateMonitorDetails,
    ) -> operations::CreateMonitor {
        operations::CreateMonitor::new(&self.client, apm_domain_id.into(), create_monitor_details)
    }

    /// Deletes the monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_monitor(
        &self,
        monitor_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteMonitor {
        operations::DeleteMonitor::new(&self.client, monitor_id.into(), apm_domain_id.into())
    }

    /// Gets the monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_monitor(
        &self,
        monitor_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetMonitor {
        operations::GetMonitor::new(&self.client, monitor_id.into(), apm_domain_id.into())
    }

    /// Gets the monitor result.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `execution_time`: The time when the result of the execution was collected.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `vantage_point`: The name of the vantage point.
    /// - `result_type`: The type of the result.
    /// - `result_content_type`: The content type of the result.
    #[inline]
    pub fn get_monitor_result(
        &self,
        arguments: operations::GetMonitorResultArguments<'_>,
    ) -> operations::GetMonitorResult {
        operations::GetMonitorResult::new(
            &self.client,
            arguments.monitor_id.into(),
            arguments.execution_time.into(),
            arguments.apm_domain_id.into(),
            arguments.vantage_point.into(),
            arguments.result_type.into(),
            arguments.result_content_type.into(),
        )
    }

    /// Lists the monitors.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_monitors(&self, apm_domain_id: impl Into<String>) -> operations::ListMonitors {
        operations::ListMonitors::new(&self.client, apm_domain_id.into())
    }

    /// Updates the monitor.
    ///
    /// - `monitor_id`: The OCID of the monitor.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_monitor_details`: The request body:
    ///   [`UpdateMonitorDetails`](crate::models::UpdateMonitorDetails).
    pub fn update_monitor(
        &self,
        monitor_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_monitor_details: models::UpdateMonitorDetails,
    ) -> operations::UpdateMonitor {
        operations::UpdateMonitor::new(
            &self.client,
            monitor_id.into(),
            apm_domain_id.into(),
            update_monitor_details,
        )
    }
}

/// # On premise vantage point
impl ApmSyntheticClient {
    /// Creates an on premise vantage point.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_on_premise_vantage_point_details`: The request body:
    ///   [`CreateOnPremiseVantagePointDetails`](crate::models::CreateOnPremiseVantagePointDetails).
    pub fn create_on_premise_vantage_point(
        &self,
        apm_domain_id: impl Into<String>,
        create_on_premise_vantage_point_details: models::CreateOnPremiseVantagePointDetails,
    ) -> operations::CreateOnPremiseVantagePoint {
        operations::CreateOnPremiseVantagePoint::new(
            &self.client,
            apm_domain_id.into(),
            create_on_premise_vantage_point_details,
        )
    }

    /// Deletes on the premise vantage point.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_on_premise_vantage_point(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteOnPremiseVantagePoint {
        operations::DeleteOnPremiseVantagePoint::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Gets on the premise vantage point.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_on_premise_vantage_point(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetOnPremiseVantagePoint {
        operations::GetOnPremiseVantagePoint::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Lists on the premise vantage points.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_on_premise_vantage_points(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListOnPremiseVantagePoints {
        operations::ListOnPremiseVantagePoints::new(&self.client, apm_domain_id.into())
    }

    /// Updates on the premise vantage point.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_on_premise_vantage_point_details`: The request body:
    ///   [`UpdateOnPremiseVantagePointDetails`](crate::models::UpdateOnPremiseVantagePointDetails).
    pub fn update_on_premise_vantage_point(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_on_premise_vantage_point_details: models::UpdateOnPremiseVantagePointDetails,
    ) -> operations::UpdateOnPremiseVantagePoint {
        operations::UpdateOnPremiseVantagePoint::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            apm_domain_id.into(),
            update_on_premise_vantage_point_details,
        )
    }
}

/// # Public vantage point
impl ApmSyntheticClient {
    /// Lists the public vantage points.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_public_vantage_points(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListPublicVantagePoints {
        operations::ListPublicVantagePoints::new(&self.client, apm_domain_id.into())
    }
}

/// # Script
impl ApmSyntheticClient {
    /// Creates a script.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_script_details`: The request body:
    ///   [`CreateScriptDetails`](crate::models::CreateScriptDetails).
    pub fn create_script(
        &self,
        apm_domain_id: impl Into<String>,
        create_script_details: models::CreateScriptDetails,
    ) -> operations::CreateScript {
        operations::CreateScript::new(&self.client, apm_domain_id.into(), create_script_details)
    }

    /// Deletes the script.
    ///
    /// - `script_id`: The OCID of the script. Required for scripted browser and scripted REST
    ///   monitors, absent for others.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_script(
        &self,
        script_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteScript {
        operations::DeleteScript::new(&self.client, script_id.into(), apm_domain_id.into())
    }

    /// Gets the script.
    ///
    /// - `script_id`: The OCID of the script. Required for scripted browser and scripted REST
    ///   monitors, absent for others.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_script(
        &self,
        script_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetScript {
        operations::GetScript::new(&self.client, script_id.into(), apm_domain_id.into())
    }

    /// Lists the scripts.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_scripts(&self, apm_domain_id: impl Into<String>) -> operations::ListScripts {
        operations::ListScripts::new(&self.client, apm_domain_id.into())
    }

    /// Updates the script.
    ///
    /// - `script_id`: The OCID of the script. Required for scripted browser and scripted REST
    ///   monitors, absent for others.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_script_details`: The request body:
    ///   [`UpdateScriptDetails`](crate::models::UpdateScriptDetails).
    pub fn update_script(
        &self,
        script_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_script_details: models::UpdateScriptDetails,
    ) -> operations::UpdateScript {
        operations::UpdateScript::new(
            &self.client,
            script_id.into(),
            apm_domain_id.into(),
            update_script_details,
        )
    }
}

/// # Worker
impl ApmSyntheticClient {
    /// Creates a worker.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_worker_details`: The request body:
    ///   [`CreateWorkerDetails`](crate::models::CreateWorkerDetails).
    pub fn create_worker(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        create_worker_details: models::CreateWorkerDetails,
    ) -> operations::CreateWorker {
        operations::CreateWorker::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            apm_domain_id.into(),
            create_worker_details,
        )
    }

    /// Deletes the worker.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `worker_id`: The OCID of the on-premises vantage point worker.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_worker(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        worker_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteWorker {
        operations::DeleteWorker::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            worker_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Gets the worker.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `worker_id`: The OCID of the on-premises vantage point worker.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_worker(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        worker_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetWorker {
        operations::GetWorker::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            worker_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Lists the workers.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_workers(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListWorkers {
        operations::ListWorkers::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Updates the worker.
    ///
    /// - `on_premise_vantage_point_id`: The OCID of the on-premises vantage point.
    /// - `worker_id`: The OCID of the on-premises vantage point worker.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_worker_details`: The request body:
    ///   [`UpdateWorkerDetails`](crate::models::UpdateWorkerDetails).
    pub fn update_worker(
        &self,
        on_premise_vantage_point_id: impl Into<String>,
        worker_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_worker_details: models::UpdateWorkerDetails,
    ) -> operations::UpdateWorker {
        operations::UpdateWorker::new(
            &self.client,
            on_premise_vantage_point_id.into(),
            worker_id.into(),
            apm_domain_id.into(),
            update_worker_details,
        )
    }
}

client!(ApmSyntheticClient);
