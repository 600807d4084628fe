// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("resource-manager", "https://resourcemanager.{region}.{secondLevelDomain}", "/20180917")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Resource Manager API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resource_manager::{Config, ResourceManagerClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_manager::Error> {
/// let config = Config::load().await?;
/// let client = ResourceManagerClient::new(&config)?;
///
/// let mut items = client.list_stacks().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ResourceManagerClient {
    client: Client,
}

impl ResourceManagerClient {
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

/// # Associated resource
impl ResourceManagerClient {
    /// Lists the job associated resources.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_job_associated_resources(
        &self,
        job_id: impl Into<String>,
    ) -> operations::ListJobAssociatedResources {
        operations::ListJobAssociatedResources::new(&self.client, job_id.into())
    }

    /// Lists the stack associated resources.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn list_stack_associated_resources(
        &self,
        stack_id: impl Into<String>,
    ) -> operations::ListStackAssociatedResources {
        operations::ListStackAssociatedResources::new(&self.client, stack_id.into())
    }
}

/// # Configuration source provider
impl ResourceManagerClient {
    /// Moves the configuration source provider to another compartment.
    ///
    /// - `configuration_source_provider_id`: The OCID of the configuration source provider.
    /// - `change_configuration_source_provider_compartment_details`: The request body:
    ///   [`ChangeConfigurationSourceProviderCompartmentDetails`](crate::models::ChangeConfigurationSourceProviderCompartmentDetails).
    pub fn change_configuration_source_provider_compartment(
        &self,
        configuration_source_provider_id: impl Into<String>,
        change_configuration_source_provider_compartment_details: models::ChangeConfigurationSourceProviderCompartmentDetails,
    ) -> operations::ChangeConfigurationSourceProviderCompartment {
        operations::ChangeConfigurationSourceProviderCompartment::new(
            &self.client,
            configuration_source_provider_id.into(),
            change_configuration_source_provider_compartment_details,
        )
    }

    /// Creates a configuration source provider.
    ///
    /// - `create_configuration_source_provider_details`: The request body:
    ///   [`CreateConfigurationSourceProviderDetails`](crate::models::CreateConfigurationSourceProviderDetails).
    pub fn create_configuration_source_provider(
        &self,
        create_configuration_source_provider_details: impl Into<models::CreateConfigurationSourceProviderDetails>,
    ) -> operations::CreateConfigurationSourceProvider {
        operations::CreateConfigurationSourceProvider::new(
            &self.client,
            create_configuration_source_provider_details.into(),
        )
    }

    /// Deletes the configuration source provider.
    ///
    /// - `configuration_source_provider_id`: The OCID of the configuration source provider.
    pub fn delete_configuration_source_provider(
        &self,
        configuration_source_provider_id: impl Into<String>,
    ) -> operations::DeleteConfigurationSourceProvider {
        operations::DeleteConfigurationSourceProvider::new(
            &self.client,
            configuration_source_provider_id.into(),
        )
    }

    /// Gets the configuration source provider.
    ///
    /// - `configuration_source_provider_id`: The OCID of the configuration source provider.
    pub fn get_configuration_source_provider(
        &self,
        configuration_source_provider_id: impl Into<String>,
    ) -> operations::GetConfigurationSourceProvider {
        operations::GetConfigurationSourceProvider::new(
            &self.client,
            configuration_source_provider_id.into(),
        )
    }

    /// Lists the configuration source providers.
    #[inline]
    pub fn list_configuration_source_providers(
        &self,
    ) -> operations::ListConfigurationSourceProviders {
        operations::ListConfigurationSourceProviders::new(&self.client)
    }

    /// Updates the configuration source provider.
    ///
    /// - `configuration_source_provider_id`: The OCID of the configuration source provider.
    /// - `update_configuration_source_provider_details`: The request body:
    ///   [`UpdateConfigurationSourceProviderDetails`](crate::models::UpdateConfigurationSourceProviderDetails).
    pub fn update_configuration_source_provider(
        &self,
        configuration_source_provider_id: impl Into<String>,
        update_configuration_source_provider_details: impl Into<models::UpdateConfigurationSourceProviderDetails>,
    ) -> operations::UpdateConfigurationSourceProvider {
        operations::UpdateConfigurationSourceProvider::new(
            &self.client,
            configuration_source_provider_id.into(),
            update_configuration_source_provider_details.into(),
        )
    }
}

/// # Job
impl ResourceManagerClient {
    /// Cancels the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn cancel_job(&self, job_id: impl Into<String>) -> operations::CancelJob {
        operations::CancelJob::new(&self.client, job_id.into())
    }

    /// Creates a job.
    ///
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    #[inline]
    pub fn create_job(
        &self,
        create_job_details: models::CreateJobDetails,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, create_job_details)
    }

    /// Gets the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job(&self, job_id: impl Into<String>) -> operations::GetJob {
        operations::GetJob::new(&self.client, job_id.into())
    }

    /// Gets the job detailed log content.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_detailed_log_content(
        &self,
        job_id: impl Into<String>,
    ) -> operations::GetJobDetailedLogContent {
        operations::GetJobDetailedLogContent::new(&self.client, job_id.into())
    }

    /// Gets the job logs.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_logs(&self, job_id: impl Into<String>) -> operations::GetJobLogs {
        operations::GetJobLogs::new(&self.client, job_id.into())
    }

    /// Gets the job logs content.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_logs_content(&self, job_id: impl Into<String>) -> operations::GetJobLogsContent {
        operations::GetJobLogsContent::new(&self.client, job_id.into())
    }

    /// Gets the Terraform configuration of the job as a zip file.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_tf_config(&self, job_id: impl Into<String>) -> operations::GetJobTfConfig {
        operations::GetJobTfConfig::new(&self.client, job_id.into())
    }

    /// Gets the job TF plan.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_tf_plan(&self, job_id: impl Into<String>) -> operations::GetJobTfPlan {
        operations::GetJobTfPlan::new(&self.client, job_id.into())
    }

    /// Gets the job TF state.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_tf_state(&self, job_id: impl Into<String>) -> operations::GetJobTfState {
        operations::GetJobTfState::new(&self.client, job_id.into())
    }

    /// Lists the jobs.
    #[inline]
    pub fn list_jobs(&self) -> operations::ListJobs {
        operations::ListJobs::new(&self.client)
    }

    /// Updates the job.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: models::UpdateJobDetails,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), update_job_details)
    }
}

/// # Job output
impl ResourceManagerClient {
    /// Lists the job outputs.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_job_outputs(&self, job_id: impl Into<String>) -> operations::ListJobOutputs {
        operations::ListJobOutputs::new(&self.client, job_id.into())
    }
}

/// # Private endpoint
impl ResourceManagerClient {
    /// Moves the private endpoint to another compartment.
    ///
    /// - `private_endpoint_id`: The OCID of the private endpoint.
    /// - `change_private_endpoint_compartment_details`: The request body:
    ///   [`ChangePrivateEndpointCompartmentDetails`](crate::models::ChangePrivateEndpointCompartmentDetails).
    pub fn change_private_endpoint_compartment(
        &self,
        private_endpoint_id: impl Into<String>,
        change_private_endpoint_compartment_details: models::ChangePrivateEndpointCompartmentDetails,
    ) -> operations::ChangePrivateEndpointCompartment {
        operations::ChangePrivateEndpointCompartment::new(
            &self.client,
            private_endpoint_id.into(),
            change_private_endpoint_compartment_details,
        )
    }

    /// Creates a private endpoint.
    ///
    /// - `create_private_endpoint_details`: The request body:
    ///   [`CreatePrivateEndpointDetails`](crate::models::CreatePrivateEndpointDetails).
    #[inline]
    pub fn create_private_endpoint(
        &self,
        create_private_endpoint_details: models::CreatePrivateEndpointDetails,
    ) -> operations::CreatePrivateEndpoint {
        operations::CreatePrivateEndpoint::new(&self.client, create_private_endpoint_details)
    }

    /// Deletes the private endpoint.
    ///
    /// - `private_endpoint_id`: The OCID of the private endpoint.
    pub fn delete_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
    ) -> operations::DeletePrivateEndpoint {
        operations::DeletePrivateEndpoint::new(&self.client, private_endpoint_id.into())
    }

    /// Gets the private endpoint.
    ///
    /// - `private_endpoint_id`: The OCID of the private endpoint.
    pub fn get_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
    ) -> operations::GetPrivateEndpoint {
        operations::GetPrivateEndpoint::new(&self.client, private_endpoint_id.into())
    }

    /// Lists the private endpoints.
    #[inline]
    pub fn list_private_endpoints(&self) -> operations::ListPrivateEndpoints {
        operations::ListPrivateEndpoints::new(&self.client)
    }

    /// Updates the private endpoint.
    ///
    /// - `private_endpoint_id`: The OCID of the private endpoint.
    /// - `update_private_endpoint_details`: The request body:
    ///   [`UpdatePrivateEndpointDetails`](crate::models::UpdatePrivateEndpointDetails).
    pub fn update_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
        update_private_endpoint_details: models::UpdatePrivateEndpointDetails,
    ) -> operations::UpdatePrivateEndpoint {
        operations::UpdatePrivateEndpoint::new(
            &self.client,
            private_endpoint_id.into(),
            update_private_endpoint_details,
        )
    }
}

/// # Reachable IP
impl ResourceManagerClient {
    /// Gets the reachable IP.
    ///
    /// - `private_endpoint_id`: The OCID of the private endpoint.
    /// - `private_ip`: The private IP address.
    pub fn get_reachable_ip(
        &self,
        private_endpoint_id: impl Into<String>,
        private_ip: impl Into<String>,
    ) -> operations::GetReachableIp {
        operations::GetReachableIp::new(&self.client, private_endpoint_id.into(), private_ip.into())
    }
}

/// # Stack
impl ResourceManagerClient {
    /// Moves the stack to another compartment.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `change_stack_compartment_details`: The request body:
    ///   [`ChangeStackCompartmentDetails`](crate::models::ChangeStackCompartmentDetails).
    pub fn change_stack_compartment(
        &self,
        stack_id: impl Into<String>,
        change_stack_compartment_details: models::ChangeStackCompartmentDetails,
    ) -> operations::ChangeStackCompartment {
        operations::ChangeStackCompartment::new(
            &self.client,
            stack_id.into(),
            change_stack_compartment_details,
        )
    }

    /// Creates a stack.
    ///
    /// - `create_stack_details`: The request body:
    ///   [`CreateStackDetails`](crate::models::CreateStackDetails).
    #[inline]
    pub fn create_stack(
        &self,
        create_stack_details: models::CreateStackDetails,
    ) -> operations::CreateStack {
        operations::CreateStack::new(&self.client, create_stack_details)
    }

    /// Deletes the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn delete_stack(&self, stack_id: impl Into<String>) -> operations::DeleteStack {
        operations::DeleteStack::new(&self.client, stack_id.into())
    }

    /// Detects the stack drift.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn detect_stack_drift(&self, stack_id: impl Into<String>) -> operations::DetectStackDrift {
        operations::DetectStackDrift::new(&self.client, stack_id.into())
    }

    /// Gets the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn get_stack(&self, stack_id: impl Into<String>) -> operations::GetStack {
        operations::GetStack::new(&self.client, stack_id.into())
    }

    /// Gets the Terraform configuration of the stack as a zip file.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn get_stack_tf_config(&self, stack_id: impl Into<String>) -> operations::GetStackTfConfig {
        operations::GetStackTfConfig::new(&self.client, stack_id.into())
    }

    /// Gets the stack TF state.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn get_stack_tf_state(&self, stack_id: impl Into<String>) -> operations::GetStackTfState {
        operations::GetStackTfState::new(&self.client, stack_id.into())
    }

    /// Lists the resource discovery services.
    #[inline]
    pub fn list_resource_discovery_services(&self) -> operations::ListResourceDiscoveryServices {
        operations::ListResourceDiscoveryServices::new(&self.client)
    }

    /// Lists the stacks.
    #[inline]
    pub fn list_stacks(&self) -> operations::ListStacks {
        operations::ListStacks::new(&self.client)
    }

    /// Lists the terraform versions.
    #[inline]
    pub fn list_terraform_versions(&self) -> operations::ListTerraformVersions {
        operations::ListTerraformVersions::new(&self.client)
    }

    /// Updates the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `update_stack_details`: The request body:
    ///   [`UpdateStackDetails`](crate::models::UpdateStackDetails).
    pub fn update_stack(
        &self,
        stack_id: impl Into<String>,
        update_stack_details: models::UpdateStackDetails,
    ) -> operations::UpdateStack {
        operations::UpdateStack::new(&self.client, stack_id.into(), update_stack_details)
    }
}

/// # Stack resource drift
impl ResourceManagerClient {
    /// Lists the stack resource drift details.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn list_stack_resource_drift_details(
        &self,
        stack_id: impl Into<String>,
    ) -> operations::ListStackResourceDriftDetails {
        operations::ListStackResourceDriftDetails::new(&self.client, stack_id.into())
    }
}

/// # Template
impl ResourceManagerClient {
    /// Moves the template to another compartment.
    ///
    /// - `template_id`: The OCID of the template.
    /// - `change_template_compartment_details`: The request body:
    ///   [`ChangeTemplateCompartmentDetails`](crate::models::ChangeTemplateCompartmentDetails).
    pub fn change_template_compartment(
        &self,
        template_id: impl Into<String>,
        change_template_compartment_details: models::ChangeTemplateCompartmentDetails,
    ) -> operations::ChangeTemplateCompartment {
        operations::ChangeTemplateCompartment::new(
            &self.client,
            template_id.into(),
            change_template_compartment_details,
        )
    }

    /// Creates a template.
    ///
    /// - `create_template_details`: The request body:
    ///   [`CreateTemplateDetails`](crate::models::CreateTemplateDetails).
    #[inline]
    pub fn create_template(
        &self,
        create_template_details: models::CreateTemplateDetails,
    ) -> operations::CreateTemplate {
        operations::CreateTemplate::new(&self.client, create_template_details)
    }

    /// Deletes the template.
    ///
    /// - `template_id`: The OCID of the template.
    pub fn delete_template(&self, template_id: impl Into<String>) -> operations::DeleteTemplate {
        operations::DeleteTemplate::new(&self.client, template_id.into())
    }

    /// Gets the template.
    ///
    /// - `template_id`: The OCID of the template.
    pub fn get_template(&self, template_id: impl Into<String>) -> operations::GetTemplate {
        operations::GetTemplate::new(&self.client, template_id.into())
    }

    /// Gets the template logo.
    ///
    /// - `template_id`: The OCID of the template.
    pub fn get_template_logo(&self, template_id: impl Into<String>) -> operations::GetTemplateLogo {
        operations::GetTemplateLogo::new(&self.client, template_id.into())
    }

    /// Gets the template TF configuration.
    ///
    /// - `template_id`: The OCID of the template.
    pub fn get_template_tf_config(
        &self,
        template_id: impl Into<String>,
    ) -> operations::GetTemplateTfConfig {
        operations::GetTemplateTfConfig::new(&self.client, template_id.into())
    }

    /// Lists the templates.
    #[inline]
    pub fn list_templates(&self) -> operations::ListTemplates {
        operations::ListTemplates::new(&self.client)
    }

    /// Updates the template.
    ///
    /// - `template_id`: The OCID of the template.
    /// - `update_template_details`: The request body:
    ///   [`UpdateTemplateDetails`](crate::models::UpdateTemplateDetails).
    pub fn update_template(
        &self,
        template_id: impl Into<String>,
        update_template_details: models::UpdateTemplateDetails,
    ) -> operations::UpdateTemplate {
        operations::UpdateTemplate::new(&self.client, template_id.into(), update_template_details)
    }
}

/// # Template category
impl ResourceManagerClient {
    /// Lists the template categories.
    #[inline]
    pub fn list_template_categories(&self) -> operations::ListTemplateCategories {
        operations::ListTemplateCategories::new(&self.client)
    }
}

/// # Work request
impl ResourceManagerClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request log entries.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request_log_entries(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequestLogEntries {
        operations::GetWorkRequestLogEntries::new(&self.client, work_request_id.into())
    }

    /// Gets the work request log entries content.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request_log_entries_content(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequestLogEntriesContent {
        operations::GetWorkRequestLogEntriesContent::new(&self.client, work_request_id.into())
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

client!(ResourceManagerClient);
