// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("load-balancer", "https://iaas.{region}.{secondLevelDomain}", "/20170115")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/loadBalancerWorkRequests/{workRequestId}");

/// A client for the Load Balancer API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_load_balancer::{Config, LoadBalancerClient};
///
/// # async fn example() -> Result<(), oci_sdk_load_balancer::Error> {
/// let config = Config::load().await?;
/// let client = LoadBalancerClient::new(&config)?;
///
/// let mut items = client.list_load_balancers("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LoadBalancerClient {
    client: Client,
}

impl LoadBalancerClient {
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
impl LoadBalancerClient {
    /// Creates a backend.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `create_backend_details`: The request body:
    ///   [`CreateBackendDetails`](crate::models::CreateBackendDetails).
    pub fn create_backend(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        create_backend_details: models::CreateBackendDetails,
    ) -> operations::CreateBackend {
        operations::CreateBackend::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            create_backend_details,
        )
    }

    /// Deletes the backend.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The backend server, as its IP address and port. Example: `10.0.0.3:8080`.
    pub fn delete_backend(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::DeleteBackend {
        operations::DeleteBackend::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }

    /// Gets the backend.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The backend server, as its IP address and port. Example: `10.0.0.3:8080`.
    pub fn get_backend(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::GetBackend {
        operations::GetBackend::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }

    /// Lists the backends.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn list_backends(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::ListBackends {
        operations::ListBackends::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Updates the backend.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The backend server, as its IP address and port. Example: `10.0.0.3:8080`.
    /// - `update_backend_details`: The request body:
    ///   [`UpdateBackendDetails`](crate::models::UpdateBackendDetails).
    pub fn update_backend(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
        update_backend_details: models::UpdateBackendDetails,
    ) -> operations::UpdateBackend {
        operations::UpdateBackend::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
            update_backend_details,
        )
    }
}

/// # Backend health
impl LoadBalancerClient {
    /// Gets the backend health.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `backend_name`: The backend server, as its IP address and port. Example: `10.0.0.3:8080`.
    pub fn get_backend_health(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        backend_name: impl Into<String>,
    ) -> operations::GetBackendHealth {
        operations::GetBackendHealth::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            backend_name.into(),
        )
    }
}

/// # Backend set
impl LoadBalancerClient {
    /// Creates a backend set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_backend_set_details`: The request body:
    ///   [`CreateBackendSetDetails`](crate::models::CreateBackendSetDetails).
    pub fn create_backend_set(
        &self,
        load_balancer_id: impl Into<String>,
        create_backend_set_details: models::CreateBackendSetDetails,
    ) -> operations::CreateBackendSet {
        operations::CreateBackendSet::new(
            &self.client,
            load_balancer_id.into(),
            create_backend_set_details,
        )
    }

    /// Deletes the backend set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn delete_backend_set(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::DeleteBackendSet {
        operations::DeleteBackendSet::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Gets the backend set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_backend_set(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetBackendSet {
        operations::GetBackendSet::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Lists the backend sets.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_backend_sets(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListBackendSets {
        operations::ListBackendSets::new(&self.client, load_balancer_id.into())
    }

    /// Updates the backend set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `update_backend_set_details`: The request body:
    ///   [`UpdateBackendSetDetails`](crate::models::UpdateBackendSetDetails).
    pub fn update_backend_set(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        update_backend_set_details: models::UpdateBackendSetDetails,
    ) -> operations::UpdateBackendSet {
        operations::UpdateBackendSet::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            update_backend_set_details,
        )
    }
}

/// # Backend set health
impl LoadBalancerClient {
    /// Gets the backend set health.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_backend_set_health(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetBackendSetHealth {
        operations::GetBackendSetHealth::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
        )
    }
}

/// # Certificate
impl LoadBalancerClient {
    /// Creates a certificate.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_certificate_details`: The request body:
    ///   [`CreateCertificateDetails`](crate::models::CreateCertificateDetails).
    pub fn create_certificate(
        &self,
        load_balancer_id: impl Into<String>,
        create_certificate_details: models::CreateCertificateDetails,
    ) -> operations::CreateCertificate {
        operations::CreateCertificate::new(
            &self.client,
            load_balancer_id.into(),
            create_certificate_details,
        )
    }

    /// Deletes the certificate.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `certificate_name`: The unique name of the certificate bundle: alphanumeric characters,
    ///   dashes and underscores. It cannot be changed.
    pub fn delete_certificate(
        &self,
        load_balancer_id: impl Into<String>,
        certificate_name: impl Into<String>,
    ) -> operations::DeleteCertificate {
        operations::DeleteCertificate::new(
            &self.client,
            load_balancer_id.into(),
            certificate_name.into(),
        )
    }

    /// Lists the certificates.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_certificates(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListCertificates {
        operations::ListCertificates::new(&self.client, load_balancer_id.into())
    }
}

/// # Health checker
impl LoadBalancerClient {
    /// Gets the health checker.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    pub fn get_health_checker(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
    ) -> operations::GetHealthChecker {
        operations::GetHealthChecker::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
        )
    }

    /// Updates the health checker.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `backend_set_name`: The name of the backend set.
    /// - `update_health_checker_details`: The request body:
    ///   [`UpdateHealthCheckerDetails`](crate::models::UpdateHealthCheckerDetails).
    pub fn update_health_checker(
        &self,
        load_balancer_id: impl Into<String>,
        backend_set_name: impl Into<String>,
        update_health_checker_details: models::UpdateHealthCheckerDetails,
    ) -> operations::UpdateHealthChecker {
        operations::UpdateHealthChecker::new(
            &self.client,
            load_balancer_id.into(),
            backend_set_name.into(),
            update_health_checker_details,
        )
    }
}

/// # Hostname
impl LoadBalancerClient {
    /// Creates a hostname.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_hostname_details`: The request body:
    ///   [`CreateHostnameDetails`](crate::models::CreateHostnameDetails).
    pub fn create_hostname(
        &self,
        load_balancer_id: impl Into<String>,
        create_hostname_details: models::CreateHostnameDetails,
    ) -> operations::CreateHostname {
        operations::CreateHostname::new(
            &self.client,
            load_balancer_id.into(),
            create_hostname_details,
        )
    }

    /// Deletes the hostname.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    pub fn delete_hostname(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::DeleteHostname {
        operations::DeleteHostname::new(&self.client, load_balancer_id.into(), name.into())
    }

    /// Gets the hostname.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    pub fn get_hostname(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::GetHostname {
        operations::GetHostname::new(&self.client, load_balancer_id.into(), name.into())
    }

    /// Lists the hostnames.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_hostnames(&self, load_balancer_id: impl Into<String>) -> operations::ListHostnames {
        operations::ListHostnames::new(&self.client, load_balancer_id.into())
    }

    /// Updates the hostname.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    /// - `update_hostname_details`: The request body:
    ///   [`UpdateHostnameDetails`](crate::models::UpdateHostnameDetails).
    pub fn update_hostname(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
        update_hostname_details: models::UpdateHostnameDetails,
    ) -> operations::UpdateHostname {
        operations::UpdateHostname::new(
            &self.client,
            load_balancer_id.into(),
            name.into(),
            update_hostname_details,
        )
    }
}

/// # Listener rule
impl LoadBalancerClient {
    /// Lists the listener rules.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `listener_name`: The name of the listener.
    pub fn list_listener_rules(
        &self,
        load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
    ) -> operations::ListListenerRules {
        operations::ListListenerRules::new(
            &self.client,
            load_balancer_id.into(),
            listener_name.into(),
        )
    }
}

/// # Load balancer
impl LoadBalancerClient {
    /// Moves the load balancer to another compartment.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `change_load_balancer_compartment_details`: The request body:
    ///   [`ChangeLoadBalancerCompartmentDetails`](crate::models::ChangeLoadBalancerCompartmentDetails).
    pub fn change_load_balancer_compartment(
        &self,
        load_balancer_id: impl Into<String>,
        change_load_balancer_compartment_details: models::ChangeLoadBalancerCompartmentDetails,
    ) -> operations::ChangeLoadBalancerCompartment {
        operations::ChangeLoadBalancerCompartment::new(
            &self.client,
            load_balancer_id.into(),
            change_load_balancer_compartment_details,
        )
    }

    /// Creates a load balancer.
    ///
    /// - `create_load_balancer_details`: The request body:
    ///   [`CreateLoadBalancerDetails`](crate::models::CreateLoadBalancerDetails).
    #[inline]
    pub fn create_load_balancer(
        &self,
        create_load_balancer_details: models::CreateLoadBalancerDetails,
    ) -> operations::CreateLoadBalancer {
        operations::CreateLoadBalancer::new(&self.client, create_load_balancer_details)
    }

    /// Deletes the load balancer.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn delete_load_balancer(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::DeleteLoadBalancer {
        operations::DeleteLoadBalancer::new(&self.client, load_balancer_id.into())
    }

    /// Gets the load balancer.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn get_load_balancer(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::GetLoadBalancer {
        operations::GetLoadBalancer::new(&self.client, load_balancer_id.into())
    }

    /// Lists the load balancers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_load_balancers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLoadBalancers {
        operations::ListLoadBalancers::new(&self.client, compartment_id.into())
    }

    /// Updates the load balancer.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `update_load_balancer_details`: The request body:
    ///   [`UpdateLoadBalancerDetails`](crate::models::UpdateLoadBalancerDetails).
    pub fn update_load_balancer(
        &self,
        load_balancer_id: impl Into<String>,
        update_load_balancer_details: models::UpdateLoadBalancerDetails,
    ) -> operations::UpdateLoadBalancer {
        operations::UpdateLoadBalancer::new(
            &self.client,
            load_balancer_id.into(),
            update_load_balancer_details,
        )
    }

    /// Updates the load balancer shape.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `update_load_balancer_shape_details`: The request body:
    ///   [`UpdateLoadBalancerShapeDetails`](crate::models::UpdateLoadBalancerShapeDetails).
    pub fn update_load_balancer_shape(
        &self,
        load_balancer_id: impl Into<String>,
        update_load_balancer_shape_details: models::UpdateLoadBalancerShapeDetails,
    ) -> operations::UpdateLoadBalancerShape {
        operations::UpdateLoadBalancerShape::new(
            &self.client,
            load_balancer_id.into(),
            update_load_balancer_shape_details,
        )
    }
}

/// # Load balancer health
impl LoadBalancerClient {
    /// Gets the load balancer health.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn get_load_balancer_health(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::GetLoadBalancerHealth {
        operations::GetLoadBalancerHealth::new(&self.client, load_balancer_id.into())
    }

    /// Lists the load balancer healths.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_load_balancer_healths(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLoadBalancerHealths {
        operations::ListLoadBalancerHealths::new(&self.client, compartment_id.into())
    }
}

/// # Load balancer policy
impl LoadBalancerClient {
    /// Lists the policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_policies(&self, compartment_id: impl Into<String>) -> operations::ListPolicies {
        operations::ListPolicies::new(&self.client, compartment_id.into())
    }
}

/// # Load balancer protocol
impl LoadBalancerClient {
    /// Lists the protocols.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_protocols(&self, compartment_id: impl Into<String>) -> operations::ListProtocols {
        operations::ListProtocols::new(&self.client, compartment_id.into())
    }
}

/// # Load balancer shape
impl LoadBalancerClient {
    /// Lists the shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_shapes(&self, compartment_id: impl Into<String>) -> operations::ListShapes {
        operations::ListShapes::new(&self.client, compartment_id.into())
    }
}

/// # Load balancers
impl LoadBalancerClient {
    /// Creates a listener.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_listener_details`: The request body:
    ///   [`CreateListenerDetails`](crate::models::CreateListenerDetails).
    pub fn create_listener(
        &self,
        load_balancer_id: impl Into<String>,
        create_listener_details: models::CreateListenerDetails,
    ) -> operations::CreateListener {
        operations::CreateListener::new(
            &self.client,
            load_balancer_id.into(),
            create_listener_details,
        )
    }

    /// Deletes the listener.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `listener_name`: The name of the listener.
    pub fn delete_listener(
        &self,
        load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
    ) -> operations::DeleteListener {
        operations::DeleteListener::new(&self.client, load_balancer_id.into(), listener_name.into())
    }

    /// Updates the listener.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `listener_name`: The name of the listener.
    /// - `update_listener_details`: The request body:
    ///   [`UpdateListenerDetails`](crate::models::UpdateListenerDetails).
    pub fn update_listener(
        &self,
        load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
        update_listener_details: models::UpdateListenerDetails,
    ) -> operations::UpdateListener {
        operations::UpdateListener::new(
            &self.client,
            load_balancer_id.into(),
            listener_name.into(),
            update_listener_details,
        )
    }
}

/// # Network security groups
impl LoadBalancerClient {
    /// Updates the network security groups.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `update_network_security_groups_details`: The request body:
    ///   [`UpdateNetworkSecurityGroupsDetails`](crate::models::UpdateNetworkSecurityGroupsDetails).
    pub fn update_network_security_groups(
        &self,
        load_balancer_id: impl Into<String>,
        update_network_security_groups_details: models::UpdateNetworkSecurityGroupsDetails,
    ) -> operations::UpdateNetworkSecurityGroups {
        operations::UpdateNetworkSecurityGroups::new(
            &self.client,
            load_balancer_id.into(),
            update_network_security_groups_details,
        )
    }
}

/// # Path route set
impl LoadBalancerClient {
    /// Creates a path route set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_path_route_set_details`: The request body:
    ///   [`CreatePathRouteSetDetails`](crate::models::CreatePathRouteSetDetails).
    pub fn create_path_route_set(
        &self,
        load_balancer_id: impl Into<String>,
        create_path_route_set_details: models::CreatePathRouteSetDetails,
    ) -> operations::CreatePathRouteSet {
        operations::CreatePathRouteSet::new(
            &self.client,
            load_balancer_id.into(),
            create_path_route_set_details,
        )
    }

    /// Deletes the path route set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `path_route_set_name`: The name of the path route set.
    pub fn delete_path_route_set(
        &self,
        load_balancer_id: impl Into<String>,
        path_route_set_name: impl Into<String>,
    ) -> operations::DeletePathRouteSet {
        operations::DeletePathRouteSet::new(
            &self.client,
            load_balancer_id.into(),
            path_route_set_name.into(),
        )
    }

    /// Gets the path route set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `path_route_set_name`: The name of the path route set.
    pub fn get_path_route_set(
        &self,
        load_balancer_id: impl Into<String>,
        path_route_set_name: impl Into<String>,
    ) -> operations::GetPathRouteSet {
        operations::GetPathRouteSet::new(
            &self.client,
            load_balancer_id.into(),
            path_route_set_name.into(),
        )
    }

    /// Lists the path route sets.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_path_route_sets(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListPathRouteSets {
        operations::ListPathRouteSets::new(&self.client, load_balancer_id.into())
    }

    /// Updates the path route set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `path_route_set_name`: The name of the path route set.
    /// - `update_path_route_set_details`: The request body:
    ///   [`UpdatePathRouteSetDetails`](crate::models::UpdatePathRouteSetDetails).
    pub fn update_path_route_set(
        &self,
        load_balancer_id: impl Into<String>,
        path_route_set_name: impl Into<String>,
        update_path_route_set_details: models::UpdatePathRouteSetDetails,
    ) -> operations::UpdatePathRouteSet {
        operations::UpdatePathRouteSet::new(
            &self.client,
            load_balancer_id.into(),
            path_route_set_name.into(),
            update_path_route_set_details,
        )
    }
}

/// # Routing policy
impl LoadBalancerClient {
    /// Creates a routing policy.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_routing_policy_details`: The request body:
    ///   [`CreateRoutingPolicyDetails`](crate::models::CreateRoutingPolicyDetails).
    pub fn create_routing_policy(
        &self,
        load_balancer_id: impl Into<String>,
        create_routing_policy_details: models::CreateRoutingPolicyDetails,
    ) -> operations::CreateRoutingPolicy {
        operations::CreateRoutingPolicy::new(
            &self.client,
            load_balancer_id.into(),
            create_routing_policy_details,
        )
    }

    /// Deletes the routing policy.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `routing_policy_name`: The name of the routing policy.
    pub fn delete_routing_policy(
        &self,
        load_balancer_id: impl Into<String>,
        routing_policy_name: impl Into<String>,
    ) -> operations::DeleteRoutingPolicy {
        operations::DeleteRoutingPolicy::new(
            &self.client,
            load_balancer_id.into(),
            routing_policy_name.into(),
        )
    }

    /// Gets the routing policy.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `routing_policy_name`: The name of the routing policy.
    pub fn get_routing_policy(
        &self,
        load_balancer_id: impl Into<String>,
        routing_policy_name: impl Into<String>,
    ) -> operations::GetRoutingPolicy {
        operations::GetRoutingPolicy::new(
            &self.client,
            load_balancer_id.into(),
            routing_policy_name.into(),
        )
    }

    /// Lists the routing policies.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_routing_policies(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListRoutingPolicies {
        operations::ListRoutingPolicies::new(&self.client, load_balancer_id.into())
    }

    /// Updates the routing policy.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `routing_policy_name`: The name of the routing policy.
    /// - `update_routing_policy_details`: The request body:
    ///   [`UpdateRoutingPolicyDetails`](crate::models::UpdateRoutingPolicyDetails).
    pub fn update_routing_policy(
        &self,
        load_balancer_id: impl Into<String>,
        routing_policy_name: impl Into<String>,
        update_routing_policy_details: models::UpdateRoutingPolicyDetails,
    ) -> operations::UpdateRoutingPolicy {
        operations::UpdateRoutingPolicy::new(
            &self.client,
            load_balancer_id.into(),
            routing_policy_name.into(),
            update_routing_policy_details,
        )
    }
}

/// # Rule set
impl LoadBalancerClient {
    /// Creates a rule set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_rule_set_details`: The request body:
    ///   [`CreateRuleSetDetails`](crate::models::CreateRuleSetDetails).
    pub fn create_rule_set(
        &self,
        load_balancer_id: impl Into<String>,
        create_rule_set_details: models::CreateRuleSetDetails,
    ) -> operations::CreateRuleSet {
        operations::CreateRuleSet::new(
            &self.client,
            load_balancer_id.into(),
            create_rule_set_details,
        )
    }

    /// Deletes the rule set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `rule_set_name`: The name of the rule set.
    pub fn delete_rule_set(
        &self,
        load_balancer_id: impl Into<String>,
        rule_set_name: impl Into<String>,
    ) -> operations::DeleteRuleSet {
        operations::DeleteRuleSet::new(&self.client, load_balancer_id.into(), rule_set_name.into())
    }

    /// Gets the rule set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `rule_set_name`: The name of the rule set.
    pub fn get_rule_set(
        &self,
        load_balancer_id: impl Into<String>,
        rule_set_name: impl Into<String>,
    ) -> operations::GetRuleSet {
        operations::GetRuleSet::new(&self.client, load_balancer_id.into(), rule_set_name.into())
    }

    /// Lists the rule sets.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_rule_sets(&self, load_balancer_id: impl Into<String>) -> operations::ListRuleSets {
        operations::ListRuleSets::new(&self.client, load_balancer_id.into())
    }

    /// Updates the rule set.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `rule_set_name`: The name of the rule set.
    /// - `update_rule_set_details`: The request body:
    ///   [`UpdateRuleSetDetails`](crate::models::UpdateRuleSetDetails).
    pub fn update_rule_set(
        &self,
        load_balancer_id: impl Into<String>,
        rule_set_name: impl Into<String>,
        update_rule_set_details: models::UpdateRuleSetDetails,
    ) -> operations::UpdateRuleSet {
        operations::UpdateRuleSet::new(
            &self.client,
            load_balancer_id.into(),
            rule_set_name.into(),
            update_rule_set_details,
        )
    }
}

/// # SSL cipher suite
impl LoadBalancerClient {
    /// Creates an SSL cipher suite.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `create_ssl_cipher_suite_details`: The request body:
    ///   [`CreateSSLCipherSuiteDetails`](crate::models::CreateSSLCipherSuiteDetails).
    pub fn create_ssl_cipher_suite(
        &self,
        load_balancer_id: impl Into<String>,
        create_ssl_cipher_suite_details: models::CreateSSLCipherSuiteDetails,
    ) -> operations::CreateSSLCipherSuite {
        operations::CreateSSLCipherSuite::new(
            &self.client,
            load_balancer_id.into(),
            create_ssl_cipher_suite_details,
        )
    }

    /// Deletes the SSL cipher suite.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    pub fn delete_ssl_cipher_suite(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::DeleteSSLCipherSuite {
        operations::DeleteSSLCipherSuite::new(&self.client, load_balancer_id.into(), name.into())
    }

    /// Gets the SSL cipher suite.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    pub fn get_ssl_cipher_suite(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::GetSSLCipherSuite {
        operations::GetSSLCipherSuite::new(&self.client, load_balancer_id.into(), name.into())
    }

    /// Lists the SSL cipher suites.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_ssl_cipher_suites(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListSSLCipherSuites {
        operations::ListSSLCipherSuites::new(&self.client, load_balancer_id.into())
    }

    /// Updates the SSL cipher suite.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    /// - `name`: The name.
    /// - `update_ssl_cipher_suite_details`: The request body:
    ///   [`UpdateSSLCipherSuiteDetails`](crate::models::UpdateSSLCipherSuiteDetails).
    pub fn update_ssl_cipher_suite(
        &self,
        load_balancer_id: impl Into<String>,
        name: impl Into<String>,
        update_ssl_cipher_suite_details: models::UpdateSSLCipherSuiteDetails,
    ) -> operations::UpdateSSLCipherSuite {
        operations::UpdateSSLCipherSuite::new(
            &self.client,
            load_balancer_id.into(),
            name.into(),
            update_ssl_cipher_suite_details,
        )
    }
}

/// # Work request
impl LoadBalancerClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `load_balancer_id`: The OCID of the load balancer.
    pub fn list_work_requests(
        &self,
        load_balancer_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, load_balancer_id.into())
    }
}

client!(LoadBalancerClient);
