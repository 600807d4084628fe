// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, Value, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("iot", "https://iot.{region}.oci.{secondLevelDomain}", "/20250531")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Internet of Things Platform API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_iot::{Config, IotClient};
///
/// # async fn example() -> Result<(), oci_sdk_iot::Error> {
/// let config = Config::load().await?;
/// let client = IotClient::new(&config)?;
///
/// let mut items = client.list_iot_flow_runtimes("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IotClient {
    client: Client,
}

impl IotClient {
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

/// # Digital twin adapter
impl IotClient {
    /// Creates a digital twin adapter.
    ///
    /// - `create_digital_twin_adapter_details`: The request body:
    ///   [`CreateDigitalTwinAdapterDetails`](crate::models::CreateDigitalTwinAdapterDetails).
    #[inline]
    pub fn create_digital_twin_adapter(
        &self,
        create_digital_twin_adapter_details: models::CreateDigitalTwinAdapterDetails,
    ) -> operations::CreateDigitalTwinAdapter {
        operations::CreateDigitalTwinAdapter::new(&self.client, create_digital_twin_adapter_details)
    }

    /// Deletes the digital twin adapter.
    ///
    /// - `digital_twin_adapter_id`: The OCID of the digital twin adapter.
    pub fn delete_digital_twin_adapter(
        &self,
        digital_twin_adapter_id: impl Into<String>,
    ) -> operations::DeleteDigitalTwinAdapter {
        operations::DeleteDigitalTwinAdapter::new(&self.client, digital_twin_adapter_id.into())
    }

    /// Gets the digital twin adapter.
    ///
    /// - `digital_twin_adapter_id`: The OCID of the digital twin adapter.
    pub fn get_digital_twin_adapter(
        &self,
        digital_twin_adapter_id: impl Into<String>,
    ) -> operations::GetDigitalTwinAdapter {
        operations::GetDigitalTwinAdapter::new(&self.client, digital_twin_adapter_id.into())
    }

    /// Lists the digital twin adapters.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn list_digital_twin_adapters(
        &self,
        iot_domain_id: impl Into<String>,
    ) -> operations::ListDigitalTwinAdapters {
        operations::ListDigitalTwinAdapters::new(&self.client, iot_domain_id.into())
    }

    /// Updates the digital twin adapter.
    ///
    /// - `digital_twin_adapter_id`: The OCID of the digital twin adapter.
    /// - `update_digital_twin_adapter_details`: The request body:
    ///   [`UpdateDigitalTwinAdapterDetails`](crate::models::UpdateDigitalTwinAdapterDetails).
    pub fn update_digital_twin_adapter(
        &self,
        digital_twin_adapter_id: impl Into<String>,
        update_digital_twin_adapter_details: models::UpdateDigitalTwinAdapterDetails,
    ) -> operations::UpdateDigitalTwinAdapter {
        operations::UpdateDigitalTwinAdapter::new(
            &self.client,
            digital_twin_adapter_id.into(),
            update_digital_twin_adapter_details,
        )
    }
}

/// # Digital twin instance
impl IotClient {
    /// Creates a digital twin instance.
    ///
    /// - `create_digital_twin_instance_details`: The request body:
    ///   [`CreateDigitalTwinInstanceDetails`](crate::models::CreateDigitalTwinInstanceDetails).
    #[inline]
    pub fn create_digital_twin_instance(
        &self,
        create_digital_twin_instance_details: models::CreateDigitalTwinInstanceDetails,
    ) -> operations::CreateDigitalTwinInstance {
        operations::CreateDigitalTwinInstance::new(
            &self.client,
            create_digital_twin_instance_details,
        )
    }

    /// Deletes the digital twin instance.
    ///
    /// - `digital_twin_instance_id`: The OCID of the digital twin instance.
    pub fn delete_digital_twin_instance(
        &self,
        digital_twin_instance_id: impl Into<String>,
    ) -> operations::DeleteDigitalTwinInstance {
        operations::DeleteDigitalTwinInstance::new(&self.client, digital_twin_instance_id.into())
    }

    /// Gets the digital twin instance.
    ///
    /// - `digital_twin_instance_id`: The OCID of the digital twin instance.
    pub fn get_digital_twin_instance(
        &self,
        digital_twin_instance_id: impl Into<String>,
    ) -> operations::GetDigitalTwinInstance {
        operations::GetDigitalTwinInstance::new(&self.client, digital_twin_instance_id.into())
    }

    /// Gets the digital twin instance content.
    ///
    /// - `digital_twin_instance_id`: The OCID of the digital twin instance.
    pub fn get_digital_twin_instance_content(
        &self,
        digital_twin_instance_id: impl Into<String>,
    ) -> operations::GetDigitalTwinInstanceContent {
        operations::GetDigitalTwinInstanceContent::new(
            &self.client,
            digital_twin_instance_id.into(),
        )
    }

    /// Invokes the raw command.
    ///
    /// - `digital_twin_instance_id`: The OCID of the digital twin instance.
    /// - `invoke_raw_command_details`: The request body:
    ///   [`InvokeRawCommandDetails`](crate::models::InvokeRawCommandDetails).
    pub fn invoke_raw_command(
        &self,
        digital_twin_instance_id: impl Into<String>,
        invoke_raw_command_details: impl Into<models::InvokeRawCommandDetails>,
    ) -> operations::InvokeRawCommand {
        operations::InvokeRawCommand::new(
            &self.client,
            digital_twin_instance_id.into(),
            invoke_raw_command_details.into(),
        )
    }

    /// Lists the digital twin instances.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn list_digital_twin_instances(
        &self,
        iot_domain_id: impl Into<String>,
    ) -> operations::ListDigitalTwinInstances {
        operations::ListDigitalTwinInstances::new(&self.client, iot_domain_id.into())
    }

    /// Updates the digital twin instance.
    ///
    /// - `digital_twin_instance_id`: The OCID of the digital twin instance.
    /// - `update_digital_twin_instance_details`: The request body:
    ///   [`UpdateDigitalTwinInstanceDetails`](crate::models::UpdateDigitalTwinInstanceDetails).
    pub fn update_digital_twin_instance(
        &self,
        digital_twin_instance_id: impl Into<String>,
        update_digital_twin_instance_details: models::UpdateDigitalTwinInstanceDetails,
    ) -> operations::UpdateDigitalTwinInstance {
        operations::UpdateDigitalTwinInstance::new(
            &self.client,
            digital_twin_instance_id.into(),
            update_digital_twin_instance_details,
        )
    }
}

/// # Digital twin model
impl IotClient {
    /// Creates a digital twin model.
    ///
    /// - `create_digital_twin_model_details`: The request body:
    ///   [`CreateDigitalTwinModelDetails`](crate::models::CreateDigitalTwinModelDetails).
    #[inline]
    pub fn create_digital_twin_model(
        &self,
        create_digital_twin_model_details: models::CreateDigitalTwinModelDetails,
    ) -> operations::CreateDigitalTwinModel {
        operations::CreateDigitalTwinModel::new(&self.client, create_digital_twin_model_details)
    }

    /// Deletes the digital twin model.
    ///
    /// - `digital_twin_model_id`: The OCID of the digital twin model.
    pub fn delete_digital_twin_model(
        &self,
        digital_twin_model_id: impl Into<String>,
    ) -> operations::DeleteDigitalTwinModel {
        operations::DeleteDigitalTwinModel::new(&self.client, digital_twin_model_id.into())
    }

    /// Gets the digital twin model.
    ///
    /// - `digital_twin_model_id`: The OCID of the digital twin model.
    pub fn get_digital_twin_model(
        &self,
        digital_twin_model_id: impl Into<String>,
    ) -> operations::GetDigitalTwinModel {
        operations::GetDigitalTwinModel::new(&self.client, digital_twin_model_id.into())
    }

    /// Gets the digital twin model spec.
    ///
    /// - `digital_twin_model_id`: The OCID of the digital twin model.
    pub fn get_digital_twin_model_spec(
        &self,
        digital_twin_model_id: impl Into<String>,
    ) -> operations::GetDigitalTwinModelSpec {
        operations::GetDigitalTwinModelSpec::new(&self.client, digital_twin_model_id.into())
    }

    /// Lists the digital twin models.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn list_digital_twin_models(
        &self,
        iot_domain_id: impl Into<String>,
    ) -> operations::ListDigitalTwinModels {
        operations::ListDigitalTwinModels::new(&self.client, iot_domain_id.into())
    }

    /// Updates the digital twin model.
    ///
    /// - `digital_twin_model_id`: The OCID of the digital twin model.
    /// - `update_digital_twin_model_details`: The request body:
    ///   [`UpdateDigitalTwinModelDetails`](crate::models::UpdateDigitalTwinModelDetails).
    pub fn update_digital_twin_model(
        &self,
        digital_twin_model_id: impl Into<String>,
        update_digital_twin_model_details: models::UpdateDigitalTwinModelDetails,
    ) -> operations::UpdateDigitalTwinModel {
        operations::UpdateDigitalTwinModel::new(
            &self.client,
            digital_twin_model_id.into(),
            update_digital_twin_model_details,
        )
    }
}

/// # Digital twin relationship
impl IotClient {
    /// Creates a digital twin relationship.
    ///
    /// - `create_digital_twin_relationship_details`: The request body:
    ///   [`CreateDigitalTwinRelationshipDetails`](crate::models::CreateDigitalTwinRelationshipDetails).
    #[inline]
    pub fn create_digital_twin_relationship(
        &self,
        create_digital_twin_relationship_details: models::CreateDigitalTwinRelationshipDetails,
    ) -> operations::CreateDigitalTwinRelationship {
        operations::CreateDigitalTwinRelationship::new(
            &self.client,
            create_digital_twin_relationship_details,
        )
    }

    /// Deletes the digital twin relationship.
    ///
    /// - `digital_twin_relationship_id`: The OCID of the digital twin relationship.
    pub fn delete_digital_twin_relationship(
        &self,
        digital_twin_relationship_id: impl Into<String>,
    ) -> operations::DeleteDigitalTwinRelationship {
        operations::DeleteDigitalTwinRelationship::new(
            &self.client,
            digital_twin_relationship_id.into(),
        )
    }

    /// Gets the digital twin relationship.
    ///
    /// - `digital_twin_relationship_id`: The OCID of the digital twin relationship.
    pub fn get_digital_twin_relationship(
        &self,
        digital_twin_relationship_id: impl Into<String>,
    ) -> operations::GetDigitalTwinRelationship {
        operations::GetDigitalTwinRelationship::new(
            &self.client,
            digital_twin_relationship_id.into(),
        )
    }

    /// Lists the digital twin relationships.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn list_digital_twin_relationships(
        &self,
        iot_domain_id: impl Into<String>,
    ) -> operations::ListDigitalTwinRelationships {
        operations::ListDigitalTwinRelationships::new(&self.client, iot_domain_id.into())
    }

    /// Updates the digital twin relationship.
    ///
    /// - `digital_twin_relationship_id`: The OCID of the digital twin relationship.
    /// - `update_digital_twin_relationship_details`: The request body:
    ///   [`UpdateDigitalTwinRelationshipDetails`](crate::models::UpdateDigitalTwinRelationshipDetails).
    pub fn update_digital_twin_relationship(
        &self,
        digital_twin_relationship_id: impl Into<String>,
        update_digital_twin_relationship_details: models::UpdateDigitalTwinRelationshipDetails,
    ) -> operations::UpdateDigitalTwinRelationship {
        operations::UpdateDigitalTwinRelationship::new(
            &self.client,
            digital_twin_relationship_id.into(),
            update_digital_twin_relationship_details,
        )
    }
}

/// # IoT domain
impl IotClient {
    /// Moves the IoT domain to another compartment.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    /// - `change_iot_domain_compartment_details`: The request body:
    ///   [`ChangeIotDomainCompartmentDetails`](crate::models::ChangeIotDomainCompartmentDetails).
    pub fn change_iot_domain_compartment(
        &self,
        iot_domain_id: impl Into<String>,
        change_iot_domain_compartment_details: models::ChangeIotDomainCompartmentDetails,
    ) -> operations::ChangeIotDomainCompartment {
        operations::ChangeIotDomainCompartment::new(
            &self.client,
            iot_domain_id.into(),
            change_iot_domain_compartment_details,
        )
    }

    /// Changes the IoT domain data retention period.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    /// - `change_iot_domain_data_retention_period_details`: The request body:
    ///   [`ChangeIotDomainDataRetentionPeriodDetails`](crate::models::ChangeIotDomainDataRetentionPeriodDetails).
    pub fn change_iot_domain_data_retention_period(
        &self,
        iot_domain_id: impl Into<String>,
        change_iot_domain_data_retention_period_details: models::ChangeIotDomainDataRetentionPeriodDetails,
    ) -> operations::ChangeIotDomainDataRetentionPeriod {
        operations::ChangeIotDomainDataRetentionPeriod::new(
            &self.client,
            iot_domain_id.into(),
            change_iot_domain_data_retention_period_details,
        )
    }

    /// Configures the IoT domain data access.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    /// - `configure_iot_domain_data_access_details`: The request body:
    ///   [`ConfigureIotDomainDataAccessDetails`](crate::models::ConfigureIotDomainDataAccessDetails).
    pub fn configure_iot_domain_data_access(
        &self,
        iot_domain_id: impl Into<String>,
        configure_iot_domain_data_access_details: impl Into<models::ConfigureIotDomainDataAccessDetails>,
    ) -> operations::ConfigureIotDomainDataAccess {
        operations::ConfigureIotDomainDataAccess::new(
            &self.client,
            iot_domain_id.into(),
            configure_iot_domain_data_access_details.into(),
        )
    }

    /// Creates an IoT domain.
    ///
    /// - `create_iot_domain_details`: The request body:
    ///   [`CreateIotDomainDetails`](crate::models::CreateIotDomainDetails).
    #[inline]
    pub fn create_iot_domain(
        &self,
        create_iot_domain_details: models::CreateIotDomainDetails,
    ) -> operations::CreateIotDomain {
        operations::CreateIotDomain::new(&self.client, create_iot_domain_details)
    }

    /// Deletes the IoT domain.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn delete_iot_domain(
        &self,
        iot_domain_id: impl Into<String>,
    ) -> operations::DeleteIotDomain {
        operations::DeleteIotDomain::new(&self.client, iot_domain_id.into())
    }

    /// Gets the IoT domain.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    pub fn get_iot_domain(&self, iot_domain_id: impl Into<String>) -> operations::GetIotDomain {
        operations::GetIotDomain::new(&self.client, iot_domain_id.into())
    }

    /// Lists the IoT domains.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_iot_domains(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIotDomains {
        operations::ListIotDomains::new(&self.client, compartment_id.into())
    }

    /// Updates the IoT domain.
    ///
    /// - `iot_domain_id`: The OCID of the IoT domain.
    /// - `update_iot_domain_details`: The request body:
    ///   [`UpdateIotDomainDetails`](crate::models::UpdateIotDomainDetails).
    pub fn update_iot_domain(
        &self,
        iot_domain_id: impl Into<String>,
        update_iot_domain_details: models::UpdateIotDomainDetails,
    ) -> operations::UpdateIotDomain {
        operations::UpdateIotDomain::new(
            &self.client,
            iot_domain_id.into(),
            update_iot_domain_details,
        )
    }
}

/// # IoT domain group
impl IotClient {
    /// Moves the IoT domain group to another compartment.
    ///
    /// - `iot_domain_group_id`: The OCID of the IoT domain group.
    /// - `change_iot_domain_group_compartment_details`: The request body:
    ///   [`ChangeIotDomainGroupCompartmentDetails`](crate::models::ChangeIotDomainGroupCompartmentDetails).
    pub fn change_iot_domain_group_compartment(
        &self,
        iot_domain_group_id: impl Into<String>,
        change_iot_domain_group_compartment_details: models::ChangeIotDomainGroupCompartmentDetails,
    ) -> operations::ChangeIotDomainGroupCompartment {
        operations::ChangeIotDomainGroupCompartment::new(
            &self.client,
            iot_domain_group_id.into(),
            change_iot_domain_group_compartment_details,
        )
    }

    /// Configures the IoT domain group data access.
    ///
    /// - `iot_domain_group_id`: The OCID of the IoT domain group.
    /// - `configure_iot_domain_group_data_access_details`: The request body:
    ///   [`ConfigureIotDomainGroupDataAccessDetails`](crate::models::ConfigureIotDomainGroupDataAccessDetails).
    pub fn configure_iot_domain_group_data_access(
        &self,
        iot_domain_group_id: impl Into<String>,
        configure_iot_domain_group_data_access_details: models::ConfigureIotDomainGroupDataAccessDetails,
    ) -> operations::ConfigureIotDomainGroupDataAccess {
        operations::ConfigureIotDomainGroupDataAccess::new(
            &self.client,
            iot_domain_group_id.into(),
            configure_iot_domain_group_data_access_details,
        )
    }

    /// Creates an IoT domain group.
    ///
    /// - `create_iot_domain_group_details`: The request body:
    ///   [`CreateIotDomainGroupDetails`](crate::models::CreateIotDomainGroupDetails).
    #[inline]
    pub fn create_iot_domain_group(
        &self,
        create_iot_domain_group_details: models::CreateIotDomainGroupDetails,
    ) -> operations::CreateIotDomainGroup {
        operations::CreateIotDomainGroup::new(&self.client, create_iot_domain_group_details)
    }

    /// Deletes the IoT domain group.
    ///
    /// - `iot_domain_group_id`: The OCID of the IoT domain group.
    pub fn delete_iot_domain_group(
        &self,
        iot_domain_group_id: impl Into<String>,
    ) -> operations::DeleteIotDomainGroup {
        operations::DeleteIotDomainGroup::new(&self.client, iot_domain_group_id.into())
    }

    /// Gets the IoT domain group.
    ///
    /// - `iot_domain_group_id`: The OCID of the IoT domain group.
    pub fn get_iot_domain_group(
        &self,
        iot_domain_group_id: impl Into<String>,
    ) -> operations::GetIotDomainGroup {
        operations::GetIotDomainGroup::new(&self.client, iot_domain_group_id.into())
    }

    /// Lists the IoT domain groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_iot_domain_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIotDomainGroups {
        operations::ListIotDomainGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the IoT domain group.
    ///
    /// - `iot_domain_group_id`: The OCID of the IoT domain group.
    /// - `update_iot_domain_group_details`: The request body:
    ///   [`UpdateIotDomainGroupDetails`](crate::models::UpdateIotDomainGroupDetails).
    pub fn update_iot_domain_group(
        &self,
        iot_domain_group_id: impl Into<String>,
        update_iot_domain_group_details: models::UpdateIotDomainGroupDetails,
    ) -> operations::UpdateIotDomainGroup {
        operations::UpdateIotDomainGroup::new(
            &self.client,
            iot_domain_group_id.into(),
            update_iot_domain_group_details,
        )
    }
}

/// # IoT flow runtime
impl IotClient {
    /// Activates the IoT flow runtime.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    pub fn activate_iot_flow_runtime(
        &self,
        iot_flow_runtime_id: impl Into<String>,
    ) -> operations::ActivateIotFlowRuntime {
        operations::ActivateIotFlowRuntime::new(&self.client, iot_flow_runtime_id.into())
    }

    /// Moves the IoT flow runtime to another compartment.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    /// - `change_iot_flow_runtime_compartment_details`: The request body:
    ///   [`ChangeIotFlowRuntimeCompartmentDetails`](crate::models::ChangeIotFlowRuntimeCompartmentDetails).
    pub fn change_iot_flow_runtime_compartment(
        &self,
        iot_flow_runtime_id: impl Into<String>,
        change_iot_flow_runtime_compartment_details: models::ChangeIotFlowRuntimeCompartmentDetails,
    ) -> operations::ChangeIotFlowRuntimeCompartment {
        operations::ChangeIotFlowRuntimeCompartment::new(
            &self.client,
            iot_flow_runtime_id.into(),
            change_iot_flow_runtime_compartment_details,
        )
    }

    /// Creates an IoT flow runtime.
    ///
    /// - `create_iot_flow_runtime_details`: The request body:
    ///   [`CreateIotFlowRuntimeDetails`](crate::models::CreateIotFlowRuntimeDetails).
    #[inline]
    pub fn create_iot_flow_runtime(
        &self,
        create_iot_flow_runtime_details: models::CreateIotFlowRuntimeDetails,
    ) -> operations::CreateIotFlowRuntime {
        operations::CreateIotFlowRuntime::new(&self.client, create_iot_flow_runtime_details)
    }

    /// Deactivates the IoT flow runtime.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    pub fn deactivate_iot_flow_runtime(
        &self,
        iot_flow_runtime_id: impl Into<String>,
    ) -> operations::DeactivateIotFlowRuntime {
        operations::DeactivateIotFlowRuntime::new(&self.client, iot_flow_runtime_id.into())
    }

    /// Deletes the IoT flow runtime.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    pub fn delete_iot_flow_runtime(
        &self,
        iot_flow_runtime_id: impl Into<String>,
    ) -> operations::DeleteIotFlowRuntime {
        operations::DeleteIotFlowRuntime::new(&self.client, iot_flow_runtime_id.into())
    }

    /// Gets the IoT flow runtime.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    pub fn get_iot_flow_runtime(
        &self,
        iot_flow_runtime_id: impl Into<String>,
    ) -> operations::GetIotFlowRuntime {
        operations::GetIotFlowRuntime::new(&self.client, iot_flow_runtime_id.into())
    }

    /// Gets the IoT flow runtime flows.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    pub fn get_iot_flow_runtime_flows(
        &self,
        iot_flow_runtime_id: impl Into<String>,
    ) -> operations::GetIotFlowRuntimeFlows {
        operations::GetIotFlowRuntimeFlows::new(&self.client, iot_flow_runtime_id.into())
    }

    /// Lists the IoT flow runtimes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_iot_flow_runtimes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIotFlowRuntimes {
        operations::ListIotFlowRuntimes::new(&self.client, compartment_id.into())
    }

    /// Updates the IoT flow runtime.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    /// - `update_iot_flow_runtime_details`: The request body:
    ///   [`UpdateIotFlowRuntimeDetails`](crate::models::UpdateIotFlowRuntimeDetails).
    pub fn update_iot_flow_runtime(
        &self,
        iot_flow_runtime_id: impl Into<String>,
        update_iot_flow_runtime_details: models::UpdateIotFlowRuntimeDetails,
    ) -> operations::UpdateIotFlowRuntime {
        operations::UpdateIotFlowRuntime::new(
            &self.client,
            iot_flow_runtime_id.into(),
            update_iot_flow_runtime_details,
        )
    }

    /// Updates the IoT flow runtime flows.
    ///
    /// - `iot_flow_runtime_id`: The OCID of the IoT flow runtime.
    /// - `body`: The request body.
    pub fn update_iot_flow_runtime_flows(
        &self,
        iot_flow_runtime_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::UpdateIotFlowRuntimeFlows {
        operations::UpdateIotFlowRuntimeFlows::new(
            &self.client,
            iot_flow_runtime_id.into(),
            body.into(),
        )
    }
}

/// # Work request
impl IotClient {
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

client!(IotClient);
