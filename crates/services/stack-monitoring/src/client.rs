// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("stack-monitoring", "https://stack-monitoring.{region}.oci.{secondLevelDomain}", "/20210330")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Stack Monitoring API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_stack_monitoring::{Config, StackMonitoringClient};
///
/// # async fn example() -> Result<(), oci_sdk_stack_monitoring::Error> {
/// let config = Config::load().await?;
/// let client = StackMonitoringClient::new(&config)?;
///
/// let mut items = client.list_monitored_resources("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct StackMonitoringClient {
    client: Client,
}

impl StackMonitoringClient {
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

/// # Alarm condition
impl StackMonitoringClient {
    /// Creates an alarm condition.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    /// - `create_alarm_condition_details`: The request body:
    ///   [`CreateAlarmConditionDetails`](crate::models::CreateAlarmConditionDetails).
    pub fn create_alarm_condition(
        &self,
        monitoring_template_id: impl Into<String>,
        create_alarm_condition_details: models::CreateAlarmConditionDetails,
    ) -> operations::CreateAlarmCondition {
        operations::CreateAlarmCondition::new(
            &self.client,
            monitoring_template_id.into(),
            create_alarm_condition_details,
        )
    }

    /// Deletes the alarm condition.
    ///
    /// - `alarm_condition_id`: The OCID of the alarm condition.
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn delete_alarm_condition(
        &self,
        alarm_condition_id: impl Into<String>,
        monitoring_template_id: impl Into<String>,
    ) -> operations::DeleteAlarmCondition {
        operations::DeleteAlarmCondition::new(
            &self.client,
            alarm_condition_id.into(),
            monitoring_template_id.into(),
        )
    }

    /// Gets the alarm condition.
    ///
    /// - `alarm_condition_id`: The OCID of the alarm condition.
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn get_alarm_condition(
        &self,
        alarm_condition_id: impl Into<String>,
        monitoring_template_id: impl Into<String>,
    ) -> operations::GetAlarmCondition {
        operations::GetAlarmCondition::new(
            &self.client,
            alarm_condition_id.into(),
            monitoring_template_id.into(),
        )
    }

    /// Lists the alarm conditions.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn list_alarm_conditions(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::ListAlarmConditions {
        operations::ListAlarmConditions::new(&self.client, monitoring_template_id.into())
    }

    /// Updates the alarm condition.
    ///
    /// - `alarm_condition_id`: The OCID of the alarm condition.
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    /// - `update_alarm_condition_details`: The request body:
    ///   [`UpdateAlarmConditionDetails`](crate::models::UpdateAlarmConditionDetails).
    pub fn update_alarm_condition(
        &self,
        alarm_condition_id: impl Into<String>,
        monitoring_template_id: impl Into<String>,
        update_alarm_condition_details: models::UpdateAlarmConditionDetails,
    ) -> operations::UpdateAlarmCondition {
        operations::UpdateAlarmCondition::new(
            &self.client,
            alarm_condition_id.into(),
            monitoring_template_id.into(),
            update_alarm_condition_details,
        )
    }
}

/// # Baselineable metric
impl StackMonitoringClient {
    /// Creates a baselineable metric.
    ///
    /// - `create_baselineable_metric_details`: The request body:
    ///   [`CreateBaselineableMetricDetails`](crate::models::CreateBaselineableMetricDetails).
    #[inline]
    pub fn create_baselineable_metric(
        &self,
        create_baselineable_metric_details: models::CreateBaselineableMetricDetails,
    ) -> operations::CreateBaselineableMetric {
        operations::CreateBaselineableMetric::new(&self.client, create_baselineable_metric_details)
    }

    /// Deletes the baselineable metric.
    ///
    /// - `baselineable_metric_id`: The ID of the metric.
    pub fn delete_baselineable_metric(
        &self,
        baselineable_metric_id: impl Into<String>,
    ) -> operations::DeleteBaselineableMetric {
        operations::DeleteBaselineableMetric::new(&self.client, baselineable_metric_id.into())
    }

    /// Evaluates the baselineable metric.
    ///
    /// - `baselineable_metric_id`: The ID of the metric.
    /// - `evaluate_baselineable_metric_details`: The request body:
    ///   [`EvaluateBaselineableMetricDetails`](crate::models::EvaluateBaselineableMetricDetails).
    pub fn evaluate_baselineable_metric(
        &self,
        baselineable_metric_id: impl Into<String>,
        evaluate_baselineable_metric_details: models::EvaluateBaselineableMetricDetails,
    ) -> operations::EvaluateBaselineableMetric {
        operations::EvaluateBaselineableMetric::new(
            &self.client,
            baselineable_metric_id.into(),
            evaluate_baselineable_metric_details,
        )
    }

    /// Gets the baselineable metric.
    ///
    /// - `baselineable_metric_id`: The ID of the metric.
    pub fn get_baselineable_metric(
        &self,
        baselineable_metric_id: impl Into<String>,
    ) -> operations::GetBaselineableMetric {
        operations::GetBaselineableMetric::new(&self.client, baselineable_metric_id.into())
    }

    /// Lists the baselineable metrics.
    #[inline]
    pub fn list_baselineable_metrics(&self) -> operations::ListBaselineableMetrics {
        operations::ListBaselineableMetrics::new(&self.client)
    }

    /// Updates the baselineable metric.
    ///
    /// - `baselineable_metric_id`: The ID of the metric.
    /// - `update_baselineable_metric_details`: The request body:
    ///   [`UpdateBaselineableMetricDetails`](crate::models::UpdateBaselineableMetricDetails).
    pub fn update_baselineable_metric(
        &self,
        baselineable_metric_id: impl Into<String>,
        update_baselineable_metric_details: models::UpdateBaselineableMetricDetails,
    ) -> operations::UpdateBaselineableMetric {
        operations::UpdateBaselineableMetric::new(
            &self.client,
            baselineable_metric_id.into(),
            update_baselineable_metric_details,
        )
    }
}

/// # Configuration
impl StackMonitoringClient {
    /// Moves the configuration to another compartment.
    ///
    /// - `config_id`: The ID of the configuration.
    /// - `change_config_compartment_details`: The request body:
    ///   [`ChangeConfigCompartmentDetails`](crate::models::ChangeConfigCompartmentDetails).
    pub fn change_config_compartment(
        &self,
        config_id: impl Into<String>,
        change_config_compartment_details: models::ChangeConfigCompartmentDetails,
    ) -> operations::ChangeConfigCompartment {
        operations::ChangeConfigCompartment::new(
            &self.client,
            config_id.into(),
            change_config_compartment_details,
        )
    }

    /// Creates a configuration.
    ///
    /// - `create_config_details`: The request body:
    ///   [`CreateConfigDetails`](crate::models::CreateConfigDetails).
    pub fn create_config(
        &self,
        create_config_details: impl Into<models::CreateConfigDetails>,
    ) -> operations::CreateConfig {
        operations::CreateConfig::new(&self.client, create_config_details.into())
    }

    /// Deletes the configuration.
    ///
    /// - `config_id`: The ID of the configuration.
    pub fn delete_config(&self, config_id: impl Into<String>) -> operations::DeleteConfig {
        operations::DeleteConfig::new(&self.client, config_id.into())
    }

    /// Gets the configuration.
    ///
    /// - `config_id`: The ID of the configuration.
    pub fn get_config(&self, config_id: impl Into<String>) -> operations::GetConfig {
        operations::GetConfig::new(&self.client, config_id.into())
    }

    /// Lists the configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_configs(&self, compartment_id: impl Into<String>) -> operations::ListConfigs {
        operations::ListConfigs::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `config_id`: The ID of the configuration.
    /// - `update_config_details`: The request body:
    ///   [`UpdateConfigDetails`](crate::models::UpdateConfigDetails).
    pub fn update_config(
        &self,
        config_id: impl Into<String>,
        update_config_details: impl Into<models::UpdateConfigDetails>,
    ) -> operations::UpdateConfig {
        operations::UpdateConfig::new(&self.client, config_id.into(), update_config_details.into())
    }
}

/// # Defined monitoring template
impl StackMonitoringClient {
    /// Lists the defined monitoring templates.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_defined_monitoring_templates(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDefinedMonitoringTemplates {
        operations::ListDefinedMonitoringTemplates::new(&self.client, compartment_id.into())
    }
}

/// # Discovery job
impl StackMonitoringClient {
    /// Creates a discovery job.
    ///
    /// - `create_discovery_job_details`: The request body:
    ///   [`CreateDiscoveryJobDetails`](crate::models::CreateDiscoveryJobDetails).
    #[inline]
    pub fn create_discovery_job(
        &self,
        create_discovery_job_details: models::CreateDiscoveryJobDetails,
    ) -> operations::CreateDiscoveryJob {
        operations::CreateDiscoveryJob::new(&self.client, create_discovery_job_details)
    }

    /// Deletes the discovery job.
    ///
    /// - `discovery_job_id`: The ID of the discovery job.
    pub fn delete_discovery_job(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::DeleteDiscoveryJob {
        operations::DeleteDiscoveryJob::new(&self.client, discovery_job_id.into())
    }

    /// Gets the discovery job.
    ///
    /// - `discovery_job_id`: The ID of the discovery job.
    pub fn get_discovery_job(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::GetDiscoveryJob {
        operations::GetDiscoveryJob::new(&self.client, discovery_job_id.into())
    }

    /// Lists the discovery jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_discovery_jobs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDiscoveryJobs {
        operations::ListDiscoveryJobs::new(&self.client, compartment_id.into())
    }
}

/// # Discovery job log
impl StackMonitoringClient {
    /// Lists the discovery job logs.
    ///
    /// - `discovery_job_id`: The ID of the discovery job.
    pub fn list_discovery_job_logs(
        &self,
        discovery_job_id: impl Into<String>,
    ) -> operations::ListDiscoveryJobLogs {
        operations::ListDiscoveryJobLogs::new(&self.client, discovery_job_id.into())
    }
}

/// # Maintenance window
impl StackMonitoringClient {
    /// Creates a maintenance window.
    ///
    /// - `create_maintenance_window_details`: The request body:
    ///   [`CreateMaintenanceWindowDetails`](crate::models::CreateMaintenanceWindowDetails).
    #[inline]
    pub fn create_maintenance_window(
        &self,
        create_maintenance_window_details: models::CreateMaintenanceWindowDetails,
    ) -> operations::CreateMaintenanceWindow {
        operations::CreateMaintenanceWindow::new(&self.client, create_maintenance_window_details)
    }

    /// Deletes the maintenance window.
    ///
    /// - `maintenance_window_id`: The OCID of the maintenance window.
    pub fn delete_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::DeleteMaintenanceWindow {
        operations::DeleteMaintenanceWindow::new(&self.client, maintenance_window_id.into())
    }

    /// Gets the maintenance window.
    ///
    /// - `maintenance_window_id`: The OCID of the maintenance window.
    pub fn get_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::GetMaintenanceWindow {
        operations::GetMaintenanceWindow::new(&self.client, maintenance_window_id.into())
    }

    /// Lists the maintenance windows.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_maintenance_windows(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaintenanceWindows {
        operations::ListMaintenanceWindows::new(&self.client, compartment_id.into())
    }

    /// Retries the failed maintenance window operation.
    ///
    /// - `maintenance_window_id`: The OCID of the maintenance window.
    pub fn retry_failed_maintenance_window_operation(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::RetryFailedMaintenanceWindowOperation {
        operations::RetryFailedMaintenanceWindowOperation::new(
            &self.client,
            maintenance_window_id.into(),
        )
    }

    /// Stops the maintenance window.
    ///
    /// - `maintenance_window_id`: The OCID of the maintenance window.
    pub fn stop_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::StopMaintenanceWindow {
        operations::StopMaintenanceWindow::new(&self.client, maintenance_window_id.into())
    }

    /// Updates the maintenance window.
    ///
    /// - `maintenance_window_id`: The OCID of the maintenance window.
    /// - `update_maintenance_window_details`: The request body:
    ///   [`UpdateMaintenanceWindowDetails`](crate::models::UpdateMaintenanceWindowDetails).
    pub fn update_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
        update_maintenance_window_details: models::UpdateMaintenanceWindowDetails,
    ) -> operations::UpdateMaintenanceWindow {
        operations::UpdateMaintenanceWindow::new(
            &self.client,
            maintenance_window_id.into(),
            update_maintenance_window_details,
        )
    }
}

/// # Metric extension
impl StackMonitoringClient {
    /// Moves the metric extension to another compartment.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    /// - `change_metric_extension_compartment_details`: The request body:
    ///   [`ChangeMetricExtensionCompartmentDetails`](crate::models::ChangeMetricExtensionCompartmentDetails).
    pub fn change_metric_extension_compartment(
        &self,
        metric_extension_id: impl Into<String>,
        change_metric_extension_compartment_details: models::ChangeMetricExtensionCompartmentDetails,
    ) -> operations::ChangeMetricExtensionCompartment {
        operations::ChangeMetricExtensionCompartment::new(
            &self.client,
            metric_extension_id.into(),
            change_metric_extension_compartment_details,
        )
    }

    /// Creates a metric extension.
    ///
    /// - `create_metric_extension_details`: The request body:
    ///   [`CreateMetricExtensionDetails`](crate::models::CreateMetricExtensionDetails).
    #[inline]
    pub fn create_metric_extension(
        &self,
        create_metric_extension_details: models::CreateMetricExtensionDetails,
    ) -> operations::CreateMetricExtension {
        operations::CreateMetricExtension::new(&self.client, create_metric_extension_details)
    }

    /// Deletes the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    pub fn delete_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
    ) -> operations::DeleteMetricExtension {
        operations::DeleteMetricExtension::new(&self.client, metric_extension_id.into())
    }

    /// Disables the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    /// - `disable_metric_extension_details`: The request body:
    ///   [`DisableMetricExtensionDetails`](crate::models::DisableMetricExtensionDetails).
    pub fn disable_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
        disable_metric_extension_details: models::DisableMetricExtensionDetails,
    ) -> operations::DisableMetricExtension {
        operations::DisableMetricExtension::new(
            &self.client,
            metric_extension_id.into(),
            disable_metric_extension_details,
        )
    }

    /// Enables the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    /// - `enable_metric_extension_details`: The request body:
    ///   [`EnableMetricExtensionDetails`](crate::models::EnableMetricExtensionDetails).
    pub fn enable_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
        enable_metric_extension_details: models::EnableMetricExtensionDetails,
    ) -> operations::EnableMetricExtension {
        operations::EnableMetricExtension::new(
            &self.client,
            metric_extension_id.into(),
            enable_metric_extension_details,
        )
    }

    /// Exports the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    pub fn export_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
    ) -> operations::ExportMetricExtension {
        operations::ExportMetricExtension::new(&self.client, metric_extension_id.into())
    }

    /// Gets the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    pub fn get_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
    ) -> operations::GetMetricExtension {
        operations::GetMetricExtension::new(&self.client, metric_extension_id.into())
    }

    /// Lists the metric extensions.
    #[inline]
    pub fn list_metric_extensions(&self) -> operations::ListMetricExtensions {
        operations::ListMetricExtensions::new(&self.client)
    }

    /// Publishes the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    pub fn publish_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
    ) -> operations::PublishMetricExtension {
        operations::PublishMetricExtension::new(&self.client, metric_extension_id.into())
    }

    /// Requests the summarized metric extensions metrics.
    ///
    /// - `request_summarized_metric_extensions_metrics_details`: The request body:
    ///   [`RequestSummarizedMetricExtensionsMetricsDetails`](crate::models::RequestSummarizedMetricExtensionsMetricsDetails).
    #[inline]
    pub fn request_summarized_metric_extensions_metrics(
        &self,
        request_summarized_metric_extensions_metrics_details: models::RequestSummarizedMetricExtensionsMetricsDetails,
    ) -> operations::RequestSummarizedMetricExtensionsMetrics {
        operations::RequestSummarizedMetricExtensionsMetrics::new(
            &self.client,
            request_summarized_metric_extensions_metrics_details,
        )
    }

    /// Requests the summarized metric extensions resources.
    ///
    /// - `request_summarized_metric_extensions_resources_details`: The request body:
    ///   [`RequestSummarizedMetricExtensionsResourcesDetails`](crate::models::RequestSummarizedMetricExtensionsResourcesDetails).
    #[inline]
    pub fn request_summarized_metric_extensions_resources(
        &self,
        request_summarized_metric_extensions_resources_details: models::RequestSummarizedMetricExtensionsResourcesDetails,
    ) -> operations::RequestSummarizedMetricExtensionsResources {
        operations::RequestSummarizedMetricExtensionsResources::new(
            &self.client,
            request_summarized_metric_extensions_resources_details,
        )
    }

    /// Tests the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    /// - `test_metric_extension_details`: The request body:
    ///   [`TestMetricExtensionDetails`](crate::models::TestMetricExtensionDetails).
    pub fn test_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
        test_metric_extension_details: models::TestMetricExtensionDetails,
    ) -> operations::TestMetricExtension {
        operations::TestMetricExtension::new(
            &self.client,
            metric_extension_id.into(),
            test_metric_extension_details,
        )
    }

    /// Updates the metric extension.
    ///
    /// - `metric_extension_id`: The OCID of the metric extension.
    /// - `update_metric_extension_details`: The request body:
    ///   [`UpdateMetricExtensionDetails`](crate::models::UpdateMetricExtensionDetails).
    pub fn update_metric_extension(
        &self,
        metric_extension_id: impl Into<String>,
        update_metric_extension_details: models::UpdateMetricExtensionDetails,
    ) -> operations::UpdateMetricExtension {
        operations::UpdateMetricExtension::new(
            &self.client,
            metric_extension_id.into(),
            update_metric_extension_details,
        )
    }
}

/// # Monitored resource
impl StackMonitoringClient {
    /// Associates the monitored resources.
    ///
    /// - `associate_monitored_resources_details`: The request body:
    ///   [`AssociateMonitoredResourcesDetails`](crate::models::AssociateMonitoredResourcesDetails).
    #[inline]
    pub fn associate_monitored_resources(
        &self,
        associate_monitored_resources_details: models::AssociateMonitoredResourcesDetails,
    ) -> operations::AssociateMonitoredResources {
        operations::AssociateMonitoredResources::new(
            &self.client,
            associate_monitored_resources_details,
        )
    }

    /// Moves the monitored resource to another compartment.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    /// - `change_monitored_resource_compartment_details`: The request body:
    ///   [`ChangeMonitoredResourceCompartmentDetails`](crate::models::ChangeMonitoredResourceCompartmentDetails).
    pub fn change_monitored_resource_compartment(
        &self,
        monitored_resource_id: impl Into<String>,
        change_monitored_resource_compartment_details: models::ChangeMonitoredResourceCompartmentDetails,
    ) -> operations::ChangeMonitoredResourceCompartment {
        operations::ChangeMonitoredResourceCompartment::new(
            &self.client,
            monitored_resource_id.into(),
            change_monitored_resource_compartment_details,
        )
    }

    /// Creates a monitored resource.
    ///
    /// - `create_monitored_resource_details`: The request body:
    ///   [`CreateMonitoredResourceDetails`](crate::models::CreateMonitoredResourceDetails).
    #[inline]
    pub fn create_monitored_resource(
        &self,
        create_monitored_resource_details: models::CreateMonitoredResourceDetails,
    ) -> operations::CreateMonitoredResource {
        operations::CreateMonitoredResource::new(&self.client, create_monitored_resource_details)
    }

    /// Deletes the monitored resource.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    pub fn delete_monitored_resource(
        &self,
        monitored_resource_id: impl Into<String>,
    ) -> operations::DeleteMonitoredResource {
        operations::DeleteMonitoredResource::new(&self.client, monitored_resource_id.into())
    }

    /// Disables the external database.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    pub fn disable_external_database(
        &self,
        monitored_resource_id: impl Into<String>,
    ) -> operations::DisableExternalDatabase {
        operations::DisableExternalDatabase::new(&self.client, monitored_resource_id.into())
    }

    /// Disassociates the monitored resources.
    ///
    /// - `disassociate_monitored_resources_details`: The request body:
    ///   [`DisassociateMonitoredResourcesDetails`](crate::models::DisassociateMonitoredResourcesDetails).
    #[inline]
    pub fn disassociate_monitored_resources(
        &self,
        disassociate_monitored_resources_details: models::DisassociateMonitoredResourcesDetails,
    ) -> operations::DisassociateMonitoredResources {
        operations::DisassociateMonitoredResources::new(
            &self.client,
            disassociate_monitored_resources_details,
        )
    }

    /// Gets the monitored resource.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    pub fn get_monitored_resource(
        &self,
        monitored_resource_id: impl Into<String>,
    ) -> operations::GetMonitoredResource {
        operations::GetMonitoredResource::new(&self.client, monitored_resource_id.into())
    }

    /// Lists the monitored resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_monitored_resources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMonitoredResources {
        operations::ListMonitoredResources::new(&self.client, compartment_id.into())
    }

    /// Manages the license.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    /// - `manage_license_details`: The request body:
    ///   [`ManageLicenseDetails`](crate::models::ManageLicenseDetails).
    pub fn manage_license(
        &self,
        monitored_resource_id: impl Into<String>,
        manage_license_details: models::ManageLicenseDetails,
    ) -> operations::ManageLicense {
        operations::ManageLicense::new(
            &self.client,
            monitored_resource_id.into(),
            manage_license_details,
        )
    }

    /// Requests the monitored resources summarized count.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn request_monitored_resources_summarized_count(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RequestMonitoredResourcesSummarizedCount {
        operations::RequestMonitoredResourcesSummarizedCount::new(
            &self.client,
            compartment_id.into(),
        )
    }

    /// Searches the associated resources.
    ///
    /// - `search_associated_resources_details`: The request body:
    ///   [`SearchAssociatedResourcesDetails`](crate::models::SearchAssociatedResourcesDetails).
    #[inline]
    pub fn search_associated_resources(
        &self,
        search_associated_resources_details: models::SearchAssociatedResourcesDetails,
    ) -> operations::SearchAssociatedResources {
        operations::SearchAssociatedResources::new(
            &self.client,
            search_associated_resources_details,
        )
    }

    /// Searches the monitored resource associations.
    ///
    /// - `search_monitored_resource_associations_details`: The request body:
    ///   [`SearchMonitoredResourceAssociationsDetails`](crate::models::SearchMonitoredResourceAssociationsDetails).
    #[inline]
    pub fn search_monitored_resource_associations(
        &self,
        search_monitored_resource_associations_details: models::SearchMonitoredResourceAssociationsDetails,
    ) -> operations::SearchMonitoredResourceAssociations {
        operations::SearchMonitoredResourceAssociations::new(
            &self.client,
            search_monitored_resource_associations_details,
        )
    }

    /// Searches the monitored resource members.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    /// - `search_monitored_resource_members_details`: The request body:
    ///   [`SearchMonitoredResourceMembersDetails`](crate::models::SearchMonitoredResourceMembersDetails).
    pub fn search_monitored_resource_members(
        &self,
        monitored_resource_id: impl Into<String>,
        search_monitored_resource_members_details: models::SearchMonitoredResourceMembersDetails,
    ) -> operations::SearchMonitoredResourceMembers {
        operations::SearchMonitoredResourceMembers::new(
            &self.client,
            monitored_resource_id.into(),
            search_monitored_resource_members_details,
        )
    }

    /// Searches the monitored resources.
    ///
    /// - `search_monitored_resources_details`: The request body:
    ///   [`SearchMonitoredResourcesDetails`](crate::models::SearchMonitoredResourcesDetails).
    #[inline]
    pub fn search_monitored_resources(
        &self,
        search_monitored_resources_details: models::SearchMonitoredResourcesDetails,
    ) -> operations::SearchMonitoredResources {
        operations::SearchMonitoredResources::new(&self.client, search_monitored_resources_details)
    }

    /// Updates and propagate tags.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    /// - `update_and_propagate_tags_details`: The request body:
    ///   [`UpdateAndPropagateTagsDetails`](crate::models::UpdateAndPropagateTagsDetails).
    pub fn update_and_propagate_tags(
        &self,
        monitored_resource_id: impl Into<String>,
        update_and_propagate_tags_details: models::UpdateAndPropagateTagsDetails,
    ) -> operations::UpdateAndPropagateTags {
        operations::UpdateAndPropagateTags::new(
            &self.client,
            monitored_resource_id.into(),
            update_and_propagate_tags_details,
        )
    }

    /// Updates the monitored resource.
    ///
    /// - `monitored_resource_id`: The OCID of the monitored resource.
    /// - `update_monitored_resource_details`: The request body:
    ///   [`UpdateMonitoredResourceDetails`](crate::models::UpdateMonitoredResourceDetails).
    pub fn update_monitored_resource(
        &self,
        monitored_resource_id: impl Into<String>,
        update_monitored_resource_details: models::UpdateMonitoredResourceDetails,
    ) -> operations::UpdateMonitoredResource {
        operations::UpdateMonitoredResource::new(
            &self.client,
            monitored_resource_id.into(),
            update_monitored_resource_details,
        )
    }
}

/// # Monitored resource task
impl StackMonitoringClient {
    /// Moves the monitored resource task to another compartment.
    ///
    /// - `monitored_resource_task_id`: The OCID of the task of the monitored resource.
    /// - `change_monitored_resource_task_compartment_details`: The request body:
    ///   [`ChangeMonitoredResourceTaskCompartmentDetails`](crate::models::ChangeMonitoredResourceTaskCompartmentDetails).
    pub fn change_monitored_resource_task_compartment(
        &self,
        monitored_resource_task_id: impl Into<String>,
        change_monitored_resource_task_compartment_details: models::ChangeMonitoredResourceTaskCompartmentDetails,
    ) -> operations::ChangeMonitoredResourceTaskCompartment {
        operations::ChangeMonitoredResourceTaskCompartment::new(
            &self.client,
            monitored_resource_task_id.into(),
            change_monitored_resource_task_compartment_details,
        )
    }

    /// Creates a monitored resource task.
    ///
    /// - `create_monitored_resource_task_details`: The request body:
    ///   [`CreateMonitoredResourceTaskDetails`](crate::models::CreateMonitoredResourceTaskDetails).
    #[inline]
    pub fn create_monitored_resource_task(
        &self,
        create_monitored_resource_task_details: models::CreateMonitoredResourceTaskDetails,
    ) -> operations::CreateMonitoredResourceTask {
        operations::CreateMonitoredResourceTask::new(
            &self.client,
            create_monitored_resource_task_details,
        )
    }

    /// Gets the monitored resource task.
    ///
    /// - `monitored_resource_task_id`: The OCID of the task of the monitored resource.
    pub fn get_monitored_resource_task(
        &self,
        monitored_resource_task_id: impl Into<String>,
    ) -> operations::GetMonitoredResourceTask {
        operations::GetMonitoredResourceTask::new(&self.client, monitored_resource_task_id.into())
    }

    /// Lists the monitored resource tasks.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_monitored_resource_tasks(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMonitoredResourceTasks {
        operations::ListMonitoredResourceTasks::new(&self.client, compartment_id.into())
    }

    /// Updates the monitored resource task.
    ///
    /// - `monitored_resource_task_id`: The OCID of the task of the monitored resource.
    /// - `update_monitored_resource_task_details`: The request body:
    ///   [`UpdateMonitoredResourceTaskDetails`](crate::models::UpdateMonitoredResourceTaskDetails).
    pub fn update_monitored_resource_task(
        &self,
        monitored_resource_task_id: impl Into<String>,
        update_monitored_resource_task_details: models::UpdateMonitoredResourceTaskDetails,
    ) -> operations::UpdateMonitoredResourceTask {
        operations::UpdateMonitoredResourceTask::new(
            &self.client,
            monitored_resource_task_id.into(),
            update_monitored_resource_task_details,
        )
    }
}

/// # Monitored resource type
impl StackMonitoringClient {
    /// Creates a monitored resource type.
    ///
    /// - `create_monitored_resource_type_details`: The request body:
    ///   [`CreateMonitoredResourceTypeDetails`](crate::models::CreateMonitoredResourceTypeDetails).
    #[inline]
    pub fn create_monitored_resource_type(
        &self,
        create_monitored_resource_type_details: models::CreateMonitoredResourceTypeDetails,
    ) -> operations::CreateMonitoredResourceType {
        operations::CreateMonitoredResourceType::new(
            &self.client,
            create_monitored_resource_type_details,
        )
    }

    /// Deletes the monitored resource type.
    ///
    /// - `monitored_resource_type_id`: The OCID of the monitored resource type.
    pub fn delete_monitored_resource_type(
        &self,
        monitored_resource_type_id: impl Into<String>,
    ) -> operations::DeleteMonitoredResourceType {
        operations::DeleteMonitoredResourceType::new(
            &self.client,
            monitored_resource_type_id.into(),
        )
    }

    /// Gets the monitored resource type.
    ///
    /// - `monitored_resource_type_id`: The OCID of the monitored resource type.
    pub fn get_monitored_resource_type(
        &self,
        monitored_resource_type_id: impl Into<String>,
    ) -> operations::GetMonitoredResourceType {
        operations::GetMonitoredResourceType::new(&self.client, monitored_resource_type_id.into())
    }

    /// Lists the monitored resource types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_monitored_resource_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMonitoredResourceTypes {
        operations::ListMonitoredResourceTypes::new(&self.client, compartment_id.into())
    }

    /// Updates the monitored resource type.
    ///
    /// - `monitored_resource_type_id`: The OCID of the monitored resource type.
    /// - `update_monitored_resource_type_details`: The request body:
    ///   [`UpdateMonitoredResourceTypeDetails`](crate::models::UpdateMonitoredResourceTypeDetails).
    pub fn update_monitored_resource_type(
        &self,
        monitored_resource_type_id: impl Into<String>,
        update_monitored_resource_type_details: models::UpdateMonitoredResourceTypeDetails,
    ) -> operations::UpdateMonitoredResourceType {
        operations::UpdateMonitoredResourceType::new(
            &self.client,
            monitored_resource_type_id.into(),
            update_monitored_resource_type_details,
        )
    }
}

/// # Monitoring template
impl StackMonitoringClient {
    /// Applies the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn apply_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::ApplyMonitoringTemplate {
        operations::ApplyMonitoringTemplate::new(&self.client, monitoring_template_id.into())
    }

    /// Creates a monitoring template.
    ///
    /// - `create_monitoring_template_details`: The request body:
    ///   [`CreateMonitoringTemplateDetails`](crate::models::CreateMonitoringTemplateDetails).
    #[inline]
    pub fn create_monitoring_template(
        &self,
        create_monitoring_template_details: models::CreateMonitoringTemplateDetails,
    ) -> operations::CreateMonitoringTemplate {
        operations::CreateMonitoringTemplate::new(&self.client, create_monitoring_template_details)
    }

    /// Deletes the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn delete_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::DeleteMonitoringTemplate {
        operations::DeleteMonitoringTemplate::new(&self.client, monitoring_template_id.into())
    }

    /// Exports the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn export_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::ExportMonitoringTemplate {
        operations::ExportMonitoringTemplate::new(&self.client, monitoring_template_id.into())
    }

    /// Gets the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn get_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::GetMonitoringTemplate {
        operations::GetMonitoringTemplate::new(&self.client, monitoring_template_id.into())
    }

    /// Lists the monitoring templates.
    #[inline]
    pub fn list_monitoring_templates(&self) -> operations::ListMonitoringTemplates {
        operations::ListMonitoringTemplates::new(&self.client)
    }

    /// Unapplies the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    pub fn unapply_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
    ) -> operations::UnapplyMonitoringTemplate {
        operations::UnapplyMonitoringTemplate::new(&self.client, monitoring_template_id.into())
    }

    /// Updates the monitoring template.
    ///
    /// - `monitoring_template_id`: The OCID of the monitoring template.
    /// - `update_monitoring_template_details`: The request body:
    ///   [`UpdateMonitoringTemplateDetails`](crate::models::UpdateMonitoringTemplateDetails).
    pub fn update_monitoring_template(
        &self,
        monitoring_template_id: impl Into<String>,
        update_monitoring_template_details: models::UpdateMonitoringTemplateDetails,
    ) -> operations::UpdateMonitoringTemplate {
        operations::UpdateMonitoringTemplate::new(
            &self.client,
            monitoring_template_id.into(),
            update_monitoring_template_details,
        )
    }
}

/// # Process set
impl StackMonitoringClient {
    /// Moves the process set to another compartment.
    ///
    /// - `process_set_id`: The ID of the process set.
    /// - `change_process_set_compartment_details`: The request body:
    ///   [`ChangeProcessSetCompartmentDetails`](crate::models::ChangeProcessSetCompartmentDetails).
    pub fn change_process_set_compartment(
        &self,
        process_set_id: impl Into<String>,
        change_process_set_compartment_details: models::ChangeProcessSetCompartmentDetails,
    ) -> operations::ChangeProcessSetCompartment {
        operations::ChangeProcessSetCompartment::new(
            &self.client,
            process_set_id.into(),
            change_process_set_compartment_details,
        )
    }

    /// Creates a process set.
    ///
    /// - `create_process_set_details`: The request body:
    ///   [`CreateProcessSetDetails`](crate::models::CreateProcessSetDetails).
    #[inline]
    pub fn create_process_set(
        &self,
        create_process_set_details: models::CreateProcessSetDetails,
    ) -> operations::CreateProcessSet {
        operations::CreateProcessSet::new(&self.client, create_process_set_details)
    }

    /// Deletes the process set.
    ///
    /// - `process_set_id`: The ID of the process set.
    pub fn delete_process_set(
        &self,
        process_set_id: impl Into<String>,
    ) -> operations::DeleteProcessSet {
        operations::DeleteProcessSet::new(&self.client, process_set_id.into())
    }

    /// Gets the process set.
    ///
    /// - `process_set_id`: The ID of the process set.
    pub fn get_process_set(&self, process_set_id: impl Into<String>) -> operations::GetProcessSet {
        operations::GetProcessSet::new(&self.client, process_set_id.into())
    }

    /// Lists the process sets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_process_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListProcessSets {
        operations::ListProcessSets::new(&self.client, compartment_id.into())
    }

    /// Updates the process set.
    ///
    /// - `process_set_id`: The ID of the process set.
    /// - `update_process_set_details`: The request body:
    ///   [`UpdateProcessSetDetails`](crate::models::UpdateProcessSetDetails).
    pub fn update_process_set(
        &self,
        process_set_id: impl Into<String>,
        update_process_set_details: models::UpdateProcessSetDetails,
    ) -> operations::UpdateProcessSet {
        operations::UpdateProcessSet::new(
            &self.client,
            process_set_id.into(),
            update_process_set_details,
        )
    }
}

/// # Work request
impl StackMonitoringClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(StackMonitoringClient);
