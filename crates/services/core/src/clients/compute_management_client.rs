// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("core", "https://iaas.{region}.{secondLevelDomain}", "/20160918")
        .with_dual_stack_template("https://iaas.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Core Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core_services::{ComputeManagementClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_core_services::Error> {
/// let config = Config::load().await?;
/// let client = ComputeManagementClient::new(&config)?;
///
/// let mut items = client.list_instance_pools("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ComputeManagementClient {
    client: Client,
}

impl ComputeManagementClient {
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

/// # Cluster network
impl ComputeManagementClient {
    /// Moves the cluster network to another compartment.
    ///
    /// - `cluster_network_id`: The OCID of the cluster network.
    /// - `change_cluster_network_compartment_details`: The request body:
    ///   [`ChangeClusterNetworkCompartmentDetails`](crate::models::ChangeClusterNetworkCompartmentDetails).
    pub fn change_cluster_network_compartment(
        &self,
        cluster_network_id: impl Into<String>,
        change_cluster_network_compartment_details: models::ChangeClusterNetworkCompartmentDetails,
    ) -> operations::ChangeClusterNetworkCompartment {
        operations::ChangeClusterNetworkCompartment::new(
            &self.client,
            cluster_network_id.into(),
            change_cluster_network_compartment_details,
        )
    }

    /// Creates a cluster network.
    ///
    /// - `create_cluster_network_details`: The request body:
    ///   [`CreateClusterNetworkDetails`](crate::models::CreateClusterNetworkDetails).
    #[inline]
    pub fn create_cluster_network(
        &self,
        create_cluster_network_details: models::CreateClusterNetworkDetails,
    ) -> operations::CreateClusterNetwork {
        operations::CreateClusterNetwork::new(&self.client, create_cluster_network_details)
    }

    /// Gets the cluster network.
    ///
    /// - `cluster_network_id`: The OCID of the cluster network.
    pub fn get_cluster_network(
        &self,
        cluster_network_id: impl Into<String>,
    ) -> operations::GetClusterNetwork {
        operations::GetClusterNetwork::new(&self.client, cluster_network_id.into())
    }

    /// Lists the cluster network instances.
    ///
    /// - `cluster_network_id`: The OCID of the cluster network.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cluster_network_instances(
        &self,
        cluster_network_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListClusterNetworkInstances {
        operations::ListClusterNetworkInstances::new(
            &self.client,
            cluster_network_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the cluster networks.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cluster_networks(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListClusterNetworks {
        operations::ListClusterNetworks::new(&self.client, compartment_id.into())
    }

    /// Terminates the cluster network.
    ///
    /// - `cluster_network_id`: The OCID of the cluster network.
    pub fn terminate_cluster_network(
        &self,
        cluster_network_id: impl Into<String>,
    ) -> operations::TerminateClusterNetwork {
        operations::TerminateClusterNetwork::new(&self.client, cluster_network_id.into())
    }

    /// Updates the cluster network.
    ///
    /// - `cluster_network_id`: The OCID of the cluster network.
    /// - `update_cluster_network_details`: The request body:
    ///   [`UpdateClusterNetworkDetails`](crate::models::UpdateClusterNetworkDetails).
    pub fn update_cluster_network(
        &self,
        cluster_network_id: impl Into<String>,
        update_cluster_network_details: models::UpdateClusterNetworkDetails,
    ) -> operations::UpdateClusterNetwork {
        operations::UpdateClusterNetwork::new(
            &self.client,
            cluster_network_id.into(),
            update_cluster_network_details,
        )
    }
}

/// # Instance
impl ComputeManagementClient {
    /// Attaches the instance pool instance.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `attach_instance_pool_instance_details`: The request body:
    ///   [`AttachInstancePoolInstanceDetails`](crate::models::AttachInstancePoolInstanceDetails).
    pub fn attach_instance_pool_instance(
        &self,
        instance_pool_id: impl Into<String>,
        attach_instance_pool_instance_details: models::AttachInstancePoolInstanceDetails,
    ) -> operations::AttachInstancePoolInstance {
        operations::AttachInstancePoolInstance::new(
            &self.client,
            instance_pool_id.into(),
            attach_instance_pool_instance_details,
        )
    }

    /// Launches an instance configuration.
    ///
    /// - `instance_configuration_id`: The OCID of the instance configuration.
    /// - `instance_configuration_instance_details`: The request body:
    ///   [`InstanceConfigurationInstanceDetails`](crate::models::InstanceConfigurationInstanceDetails).
    pub fn launch_instance_configuration(
        &self,
        instance_configuration_id: impl Into<String>,
        instance_configuration_instance_details: impl Into<models::InstanceConfigurationInstanceDetails>,
    ) -> operations::LaunchInstanceConfiguration {
        operations::LaunchInstanceConfiguration::new(
            &self.client,
            instance_configuration_id.into(),
            instance_configuration_instance_details.into(),
        )
    }

    /// Lists the instance pool instances.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_pool_instances(
        &self,
        instance_pool_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstancePoolInstances {
        operations::ListInstancePoolInstances::new(
            &self.client,
            instance_pool_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Instance configuration
impl ComputeManagementClient {
    /// Moves the instance configuration to another compartment.
    ///
    /// - `instance_configuration_id`: The OCID of the instance configuration.
    /// - `change_instance_configuration_compartment_details`: The request body:
    ///   [`ChangeInstanceConfigurationCompartmentDetails`](crate::models::ChangeInstanceConfigurationCompartmentDetails).
    pub fn change_instance_configuration_compartment(
        &self,
        instance_configuration_id: impl Into<String>,
        change_instance_configuration_compartment_details: models::ChangeInstanceConfigurationCompartmentDetails,
    ) -> operations::ChangeInstanceConfigurationCompartment {
        operations::ChangeInstanceConfigurationCompartment::new(
            &self.client,
            instance_configuration_id.into(),
            change_instance_configuration_compartment_details,
        )
    }

    /// Creates an instance configuration.
    ///
    /// - `create_instance_configuration_base`: The request body:
    ///   [`CreateInstanceConfigurationBase`](crate::models::CreateInstanceConfigurationBase).
    pub fn create_instance_configuration(
        &self,
        create_instance_configuration_base: impl Into<models::CreateInstanceConfigurationBase>,
    ) -> operations::CreateInstanceConfiguration {
        operations::CreateInstanceConfiguration::new(
            &self.client,
            create_instance_configuration_base.into(),
        )
    }

    /// Deletes the instance configuration.
    ///
    /// - `instance_configuration_id`: The OCID of the instance configuration.
    pub fn delete_instance_configuration(
        &self,
        instance_configuration_id: impl Into<String>,
    ) -> operations::DeleteInstanceConfiguration {
        operations::DeleteInstanceConfiguration::new(&self.client, instance_configuration_id.into())
    }

    /// Gets the instance configuration.
    ///
    /// - `instance_configuration_id`: The OCID of the instance configuration.
    pub fn get_instance_configuration(
        &self,
        instance_configuration_id: impl Into<String>,
    ) -> operations::GetInstanceConfiguration {
        operations::GetInstanceConfiguration::new(&self.client, instance_configuration_id.into())
    }

    /// Lists the instance configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_configurations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstanceConfigurations {
        operations::ListInstanceConfigurations::new(&self.client, compartment_id.into())
    }

    /// Updates the instance configuration.
    ///
    /// - `instance_configuration_id`: The OCID of the instance configuration.
    /// - `update_instance_configuration_details`: The request body:
    ///   [`UpdateInstanceConfigurationDetails`](crate::models::UpdateInstanceConfigurationDetails).
    pub fn update_instance_configuration(
        &self,
        instance_configuration_id: impl Into<String>,
        update_instance_configuration_details: models::UpdateInstanceConfigurationDetails,
    ) -> operations::UpdateInstanceConfiguration {
        operations::UpdateInstanceConfiguration::new(
            &self.client,
            instance_configuration_id.into(),
            update_instance_configuration_details,
        )
    }
}

/// # Instance pool
impl ComputeManagementClient {
    /// Attaches the load balancer.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `attach_load_balancer_details`: The request body:
    ///   [`AttachLoadBalancerDetails`](crate::models::AttachLoadBalancerDetails).
    pub fn attach_load_balancer(
        &self,
        instance_pool_id: impl Into<String>,
        attach_load_balancer_details: models::AttachLoadBalancerDetails,
    ) -> operations::AttachLoadBalancer {
        operations::AttachLoadBalancer::new(
            &self.client,
            instance_pool_id.into(),
            attach_load_balancer_details,
        )
    }

    /// Moves the instance pool to another compartment.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `change_instance_pool_compartment_details`: The request body:
    ///   [`ChangeInstancePoolCompartmentDetails`](crate::models::ChangeInstancePoolCompartmentDetails).
    pub fn change_instance_pool_compartment(
        &self,
        instance_pool_id: impl Into<String>,
        change_instance_pool_compartment_details: models::ChangeInstancePoolCompartmentDetails,
    ) -> operations::ChangeInstancePoolCompartment {
        operations::ChangeInstancePoolCompartment::new(
            &self.client,
            instance_pool_id.into(),
            change_instance_pool_compartment_details,
        )
    }

    /// Creates an instance pool.
    ///
    /// - `create_instance_pool_details`: The request body:
    ///   [`CreateInstancePoolDetails`](crate::models::CreateInstancePoolDetails).
    #[inline]
    pub fn create_instance_pool(
        &self,
        create_instance_pool_details: models::CreateInstancePoolDetails,
    ) -> operations::CreateInstancePool {
        operations::CreateInstancePool::new(&self.client, create_instance_pool_details)
    }

    /// Detaches the load balancer.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `detach_load_balancer_details`: The request body:
    ///   [`DetachLoadBalancerDetails`](crate::models::DetachLoadBalancerDetails).
    pub fn detach_load_balancer(
        &self,
        instance_pool_id: impl Into<String>,
        detach_load_balancer_details: models::DetachLoadBalancerDetails,
    ) -> operations::DetachLoadBalancer {
        operations::DetachLoadBalancer::new(
            &self.client,
            instance_pool_id.into(),
            detach_load_balancer_details,
        )
    }

    /// Gets the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn get_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::GetInstancePool {
        operations::GetInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Lists the instance pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstancePools {
        operations::ListInstancePools::new(&self.client, compartment_id.into())
    }

    /// Resets the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn reset_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::ResetInstancePool {
        operations::ResetInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Resets the instance pool gracefully.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn softreset_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::SoftresetInstancePool {
        operations::SoftresetInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Stops the instance pool gracefully.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn softstop_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::SoftstopInstancePool {
        operations::SoftstopInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Starts the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn start_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::StartInstancePool {
        operations::StartInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Stops the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn stop_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::StopInstancePool {
        operations::StopInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Terminates the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    pub fn terminate_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
    ) -> operations::TerminateInstancePool {
        operations::TerminateInstancePool::new(&self.client, instance_pool_id.into())
    }

    /// Updates the instance pool.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `update_instance_pool_details`: The request body:
    ///   [`UpdateInstancePoolDetails`](crate::models::UpdateInstancePoolDetails).
    pub fn update_instance_pool(
        &self,
        instance_pool_id: impl Into<String>,
        update_instance_pool_details: models::UpdateInstancePoolDetails,
    ) -> operations::UpdateInstancePool {
        operations::UpdateInstancePool::new(
            &self.client,
            instance_pool_id.into(),
            update_instance_pool_details,
        )
    }
}

/// # Instance pool instance
impl ComputeManagementClient {
    /// Detaches the instance pool instance.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `detach_instance_pool_instance_details`: The request body:
    ///   [`DetachInstancePoolInstanceDetails`](crate::models::DetachInstancePoolInstanceDetails).
    pub fn detach_instance_pool_instance(
        &self,
        instance_pool_id: impl Into<String>,
        detach_instance_pool_instance_details: models::DetachInstancePoolInstanceDetails,
    ) -> operations::DetachInstancePoolInstance {
        operations::DetachInstancePoolInstance::new(
            &self.client,
            instance_pool_id.into(),
            detach_instance_pool_instance_details,
        )
    }

    /// Gets the instance pool instance.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `instance_id`: The OCID of the instance.
    pub fn get_instance_pool_instance(
        &self,
        instance_pool_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> operations::GetInstancePoolInstance {
        operations::GetInstancePoolInstance::new(
            &self.client,
            instance_pool_id.into(),
            instance_id.into(),
        )
    }

    /// Marks an instance of an instance pool as ready for termination.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `termination_proceed_instance_pool_instance_details`: The request body:
    ///   [`TerminationProceedInstancePoolInstanceDetails`](crate::models::TerminationProceedInstancePoolInstanceDetails).
    pub fn termination_proceed_instance_pool_instance(
        &self,
        instance_pool_id: impl Into<String>,
        termination_proceed_instance_pool_instance_details: models::TerminationProceedInstancePoolInstanceDetails,
    ) -> operations::TerminationProceedInstancePoolInstance {
        operations::TerminationProceedInstancePoolInstance::new(
            &self.client,
            instance_pool_id.into(),
            termination_proceed_instance_pool_instance_details,
        )
    }
}

/// # Instance pool load balancer attachment
impl ComputeManagementClient {
    /// Gets the instance pool load balancer attachment.
    ///
    /// - `instance_pool_id`: The OCID of the instance pool.
    /// - `instance_pool_load_balancer_attachment_id`: The OCID of the instance pool load balancer
    ///   attachment.
    pub fn get_instance_pool_load_balancer_attachment(
        &self,
        instance_pool_id: impl Into<String>,
        instance_pool_load_balancer_attachment_id: impl Into<String>,
    ) -> operations::GetInstancePoolLoadBalancerAttachment {
        operations::GetInstancePoolLoadBalancerAttachment::new(
            &self.client,
            instance_pool_id.into(),
            instance_pool_load_balancer_attachment_id.into(),
        )
    }
}

client!(ComputeManagementClient);
