// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("network-load-balancer", "https://network-load-balancer-api.{region}.oci.{secondLevelDomain}", "/20200501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs")
        .with_compartment();

/// A client for the Network Load Balancer API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_network_load_balancer::{Config, NetworkLoadBalancerClient};
///
/// # async fn example() -> Result<(), oci_sdk_network_load_balancer::Error> {
/// let config = Config::load().await?;
/// let client = NetworkLoadBalancerClient::new(&config)?;
///
/// let mut items = client.list_network_load_balancers("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NetworkLoadBalancerClient {
    client: Client,
}

impl NetworkLoadBalancerClient {
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

/// # Backend
impl NetworkLoadBalancerClient {
    /// Creates a backend.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `create_backend_details`: The request body:
    ///   [`CreateBackendDetails`](crate::models::CreateBackendDetails).
    pub fn create_backend(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        create_backend_details: models::CreateBackendDetails,
    ) -> operations::CreateBackend {
        operations::CreateBackend::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            create_backend_details,
        )
    }

    /// Deletes the backend.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The name of the backend server.
    pub fn delete_backend(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::DeleteBackend {
        operations::DeleteBackend::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }

    /// Gets the backend.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The name of the backend server.
    pub fn get_backend(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::GetBackend {
        operations::GetBackend::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }

    /// Lists the backends.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn list_backends(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::ListBackends {
        operations::ListBackends::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Updates the backend.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The name of the backend server.
    /// - `update_backend_details`: The request body:
    ///   [`UpdateBackendDetails`](crate::models::UpdateBackendDetails).
    pub fn update_backend(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
        update_backend_details: models::UpdateBackendDetails,
    ) -> operations::UpdateBackend {
        operations::UpdateBackend::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
            update_backend_details,
        )
    }
}

/// # Backend health
impl NetworkLoadBalancerClient {
    /// Gets the backend health.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The name of the backend server.
    pub fn get_backend_health(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::GetBackendHealth {
        operations::GetBackendHealth::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }
}

/// # Backend operational status
impl NetworkLoadBalancerClient {
    /// Gets the backend operational status.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The name of the backend server.
    pub fn get_backend_operational_status(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::GetBackendOperationalStatus {
        operations::GetBackendOperationalStatus::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }
}

/// # Backend set
impl NetworkLoadBalancerClient {
    /// Creates a backend set.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `create_backend_set_details`: The request body:
    ///   [`CreateBackendSetDetails`](crate::models::CreateBackendSetDetails).
    pub fn create_backend_set(
        &self,
        network_load_balancer_id: impl Into<String>,
        create_backend_set_details: models::CreateBackendSetDetails,
    ) -> operations::CreateBackendSet {
        operations::CreateBackendSet::new(
            &self.client,
            network_load_balancer_id.into(),
            create_backend_set_details,
        )
    }

    /// Deletes the backend set.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn delete_backend_set(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::DeleteBackendSet {
        operations::DeleteBackendSet::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Gets the backend set.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_backend_set(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetBackendSet {
        operations::GetBackendSet::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Lists the backend sets.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    pub fn list_backend_sets(
        &self,
        network_load_balancer_id: impl Into<String>,
    ) -> operations::ListBackendSets {
        operations::ListBackendSets::new(&self.client, network_load_balancer_id.into())
    }

    /// Updates the backend set.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `update_backend_set_details`: The request body:
    ///   [`UpdateBackendSetDetails`](crate::models::UpdateBackendSetDetails).
    pub fn update_backend_set(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        update_backend_set_details: models::UpdateBackendSetDetails,
    ) -> operations::UpdateBackendSet {
        operations::UpdateBackendSet::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            update_backend_set_details,
        )
    }
}

/// # Backend set health
impl NetworkLoadBalancerClient {
    /// Gets the backend set health.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_backend_set_health(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetBackendSetHealth {
        operations::GetBackendSetHealth::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
        )
    }
}

/// # Health checker
impl NetworkLoadBalancerClient {
    /// Gets the health checker.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_health_checker(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetHealthChecker {
        operations::GetHealthChecker::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Updates the health checker.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `update_health_checker_details`: The request body:
    ///   [`UpdateHealthCheckerDetails`](crate::models::UpdateHealthCheckerDetails).
    pub fn update_health_checker(
        &self,
        network_load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        update_health_checker_details: models::UpdateHealthCheckerDetails,
    ) -> operations::UpdateHealthChecker {
        operations::UpdateHealthChecker::new(
            &self.client,
            network_load_balancer_id.into(),
            backend_set_name.into(),
            update_health_checker_details,
        )
    }
}

/// # Listener
impl NetworkLoadBalancerClient {
    /// Creates a listener.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `create_listener_details`: The request body:
    ///   [`CreateListenerDetails`](crate::models::CreateListenerDetails).
    pub fn create_listener(
        &self,
        network_load_balancer_id: impl Into<String>,
        create_listener_details: models::CreateListenerDetails,
    ) -> operations::CreateListener {
        operations::CreateListener::new(
            &self.client,
            network_load_balancer_id.into(),
            create_listener_details,
        )
    }

    /// Deletes the listener.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `listener_name`: The name of the listener.
    pub fn delete_listener(
        &self,
        network_load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
    ) -> operations::DeleteListener {
        operations::DeleteListener::new(
            &self.client,
            network_load_balancer_id.into(),
            listener_name.into(),
        )
    }

    /// Gets the listener.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `listener_name`: The name of the listener.
    pub fn get_listener(
        &self,
        network_load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
    ) -> operations::GetListener {
        operations::GetListener::new(
            &self.client,
            network_load_balancer_id.into(),
            listener_name.into(),
        )
    }

    /// Lists the listeners.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    pub fn list_listeners(
        &self,
        network_load_balancer_id: impl Into<String>,
    ) -> operations::ListListeners {
        operations::ListListeners::new(&self.client, network_load_balancer_id.into())
    }

    /// Updates the listener.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `listener_name`: The name of the listener.
    /// - `update_listener_details`: The request body:
    ///   [`UpdateListenerDetails`](crate::models::UpdateListenerDetails).
    pub fn update_listener(
        &self,
        network_load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
        update_listener_details: models::UpdateListenerDetails,
    ) -> operations::UpdateListener {
        operations::UpdateListener::new(
            &self.client,
            network_load_balancer_id.into(),
            listener_name.into(),
            update_listener_details,
        )
    }
}

/// # Listener protocols
impl NetworkLoadBalancerClient {
    /// Lists the network load balancers protocols.
    #[inline]
    pub fn list_network_load_balancers_protocols(
        &self,
    ) -> operations::ListNetworkLoadBalancersProtocols {
        operations::ListNetworkLoadBalancersProtocols::new(&self.client)
    }
}

/// # Network load balancer
impl NetworkLoadBalancerClient {
    /// Moves the network load balancer to another compartment.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `change_network_load_balancer_compartment_details`: The request body:
    ///   [`ChangeNetworkLoadBalancerCompartmentDetails`](crate::models::ChangeNetworkLoadBalancerCompartmentDetails).
    pub fn change_network_load_balancer_compartment(
        &self,
        network_load_balancer_id: impl Into<String>,
        change_network_load_balancer_compartment_details: models::ChangeNetworkLoadBalancerCompartmentDetails,
    ) -> operations::ChangeNetworkLoadBalancerCompartment {
        operations::ChangeNetworkLoadBalancerCompartment::new(
            &self.client,
            network_load_balancer_id.into(),
            change_network_load_balancer_compartment_details,
        )
    }

    /// Creates a network load balancer.
    ///
    /// - `create_network_load_balancer_details`: The request body:
    ///   [`CreateNetworkLoadBalancerDetails`](crate::models::CreateNetworkLoadBalancerDetails).
    #[inline]
    pub fn create_network_load_balancer(
        &self,
        create_network_load_balancer_details: models::CreateNetworkLoadBalancerDetails,
    ) -> operations::CreateNetworkLoadBalancer {
        operations::CreateNetworkLoadBalancer::new(
            &self.client,
            create_network_load_balancer_details,
        )
    }

    /// Deletes the network load balancer.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    pub fn delete_network_load_balancer(
        &self,
        network_load_balancer_id: impl Into<String>,
    ) -> operations::DeleteNetworkLoadBalancer {
        operations::DeleteNetworkLoadBalancer::new(&self.client, network_load_balancer_id.into())
    }

    /// Gets the network load balancer.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    pub fn get_network_load_balancer(
        &self,
        network_load_balancer_id: impl Into<String>,
    ) -> operations::GetNetworkLoadBalancer {
        operations::GetNetworkLoadBalancer::new(&self.client, network_load_balancer_id.into())
    }

    /// Lists the network load balancers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_network_load_balancers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkLoadBalancers {
        operations::ListNetworkLoadBalancers::new(&self.client, compartment_id.into())
    }

    /// Updates the network load balancer.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `update_network_load_balancer_details`: The request body:
    ///   [`UpdateNetworkLoadBalancerDetails`](crate::models::UpdateNetworkLoadBalancerDetails).
    pub fn update_network_load_balancer(
        &self,
        network_load_balancer_id: impl Into<String>,
        update_network_load_balancer_details: models::UpdateNetworkLoadBalancerDetails,
    ) -> operations::UpdateNetworkLoadBalancer {
        operations::UpdateNetworkLoadBalancer::new(
            &self.client,
            network_load_balancer_id.into(),
            update_network_load_balancer_details,
        )
    }

    /// Updates the network security groups.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    /// - `update_network_security_groups_details`: The request body:
    ///   [`UpdateNetworkSecurityGroupsDetails`](crate::models::UpdateNetworkSecurityGroupsDetails).
    pub fn update_network_security_groups(
        &self,
        network_load_balancer_id: impl Into<String>,
        update_network_security_groups_details: models::UpdateNetworkSecurityGroupsDetails,
    ) -> operations::UpdateNetworkSecurityGroups {
        operations::UpdateNetworkSecurityGroups::new(
            &self.client,
            network_load_balancer_id.into(),
            update_network_security_groups_details,
        )
    }
}

/// # Network load balancer health
impl NetworkLoadBalancerClient {
    /// Gets the network load balancer health.
    ///
    /// - `network_load_balancer_id`: The OCID of the network load balancer.
    pub fn get_network_load_balancer_health(
        &self,
        network_load_balancer_id: impl Into<String>,
    ) -> operations::GetNetworkLoadBalancerHealth {
        operations::GetNetworkLoadBalancerHealth::new(&self.client, network_load_balancer_id.into())
    }

    /// Lists the network load balancer healths.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_network_load_balancer_healths(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkLoadBalancerHealths {
        operations::ListNetworkLoadBalancerHealths::new(&self.client, compartment_id.into())
    }
}

/// # Network load balancing policy
impl NetworkLoadBalancerClient {
    /// Lists the network load balancers policies.
    #[inline]
    pub fn list_network_load_balancers_policies(
        &self,
    ) -> operations::ListNetworkLoadBalancersPolicies {
        operations::ListNetworkLoadBalancersPolicies::new(&self.client)
    }
}

/// # Work request
impl NetworkLoadBalancerClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
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

client!(NetworkLoadBalancerClient);
