// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// An OpenSearch cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::OpensearchClusterLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_deleted: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The version of the software.
    pub software_version: String,
    /// The storage of the cluster, in GB.
    pub total_storage_gb: i64,
    /// The OpenSearch FQDN.
    pub opensearch_fqdn: String,
    /// The OpenSearch private IP.
    pub opensearch_private_ip: String,
    /// The opendashboard FQDN.
    pub opendashboard_fqdn: String,
    /// The opendashboard private IP.
    pub opendashboard_private_ip: String,
    /// The number of master nodes in the cluster.
    pub master_node_count: i64,
    /// The instance type of the master nodes.
    pub master_node_host_type: models::OpensearchClusterMasterNodeHostType,
    /// The bare metal shape of the master nodes.
    pub master_node_host_bare_metal_shape: Option<String>,
    /// The shape of the master nodes in the cluster.
    pub master_node_host_shape: Option<String>,
    /// The number of OCPUs of the master nodes in the cluster.
    pub master_node_host_ocpu_count: i64,
    /// The memory of each master node in the cluster, in GB.
    pub master_node_host_memory_gb: i64,
    /// The number of data nodes in the cluster.
    pub data_node_count: i64,
    /// The instance type of the data nodes in the cluster.
    pub data_node_host_type: models::OpensearchClusterDataNodeHostType,
    /// The bare metal shape of the data nodes in the cluster.
    pub data_node_host_bare_metal_shape: Option<String>,
    /// The shape of the data nodes.
    pub data_node_host_shape: Option<String>,
    /// The number of OCPUs of the data nodes.
    pub data_node_host_ocpu_count: i64,
    /// The amount of memory per data node in GB.
    pub data_node_host_memory_gb: i64,
    /// The storage of each data node in the cluster, in GB.
    pub data_node_storage_gb: i64,
    /// The number of search nodes in the cluster.
    pub search_node_count: Option<i64>,
    /// The instance type of the search nodes.
    pub search_node_host_type: Option<models::OpensearchClusterSearchNodeHostType>,
    /// The shape of the search nodes in the cluster.
    pub search_node_host_shape: Option<String>,
    /// The number of OCPUs of the search nodes in the cluster.
    pub search_node_host_ocpu_count: Option<i64>,
    /// The memory of the search nodes in the cluster, in GB.
    pub search_node_host_memory_gb: Option<i64>,
    /// The storage of each search node in the cluster, in GB.
    pub search_node_storage_gb: Option<i64>,
    /// The number of coordinator nodes.
    pub coordinator_node_count: Option<i64>,
    /// The instance type of the coordinator nodes in the cluster.
    pub coordinator_node_host_type: Option<models::OpensearchClusterCoordinatorNodeHostType>,
    /// The shape of the coordinator nodes.
    pub coordinator_node_host_shape: Option<String>,
    /// The number of OCPUs of the coordinator nodes.
    pub coordinator_node_host_ocpu_count: Option<i64>,
    /// The amount of memory of the coordinator nodes in GB.
    pub coordinator_node_host_memory_gb: Option<i64>,
    /// The number of ML nodes in the cluster.
    pub ml_node_count: Option<i64>,
    /// The instance type of the ML nodes.
    pub ml_node_host_type: Option<models::OpensearchClusterMlNodeHostType>,
    /// The shape of the ML nodes in the cluster.
    pub ml_node_host_shape: Option<String>,
    /// The number of OCPUs of the ML nodes in the cluster.
    pub ml_node_host_ocpu_count: Option<i64>,
    /// The memory of the ML nodes in the cluster, in GB.
    pub ml_node_host_memory_gb: Option<i64>,
    /// The storage of each ML node in the cluster, in GB.
    pub ml_node_storage_gb: Option<i64>,
    /// The shape of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_shape: Option<String>,
    /// The number of OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_count: i64,
    /// The number of OCPUs of the OpenSearch Dashboards nodes in the cluster. In GB.
    pub opendashboard_node_host_ocpu_count: i64,
    /// The memory of the OpenSearch Dashboards nodes in the cluster, in GB.
    pub opendashboard_node_host_memory_gb: i64,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the compartment of the VCN.
    pub vcn_compartment_id: String,
    /// The OCID of the compartment of the subnet.
    pub subnet_compartment_id: String,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The availability domains.
    pub availability_domains: Vec<String>,
    /// The security mode of the cluster.
    pub security_mode: Option<models::OpensearchClusterSecurityMode>,
    /// The name of the master user, who manages the security configuration.
    pub security_master_user_name: Option<String>,
    /// The hash of the password of the master user, who manages the security configuration.
    pub security_master_user_password_hash: Option<Secret>,
    /// The SAML configuration of the cluster.
    pub security_saml_config: Option<models::SecuritySamlConfig>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The OCID of the NSG.
    pub nsg_id: Option<String>,
    /// The IP addresses of the endpoint in the customer's VCN.
    pub reverse_connection_endpoint_customer_ips: Option<Vec<String>>,
    /// The reverse connection endpoints.
    pub reverse_connection_endpoints: Option<Vec<models::ReverseConnectionEndpoint>>,
    /// The outbound cluster configuration.
    pub outbound_cluster_config: Option<models::OutboundClusterConfig>,
    /// The IDs of the inbound clusters.
    pub inbound_cluster_ids: Option<Vec<String>>,
    /// The details of the maintenance.
    pub maintenance_details: Option<models::MaintenanceDetails>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The configuration of the certificate.
    pub certificate_config: Option<models::CertificateConfig>,
    /// The trust configuration for remote reindexing.
    pub remote_reindex_trust_config: Option<models::RemoteReindexTrustConfig>,
}

model! {
    OpensearchCluster {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_deleted = "timeDeleted";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        software_version = "softwareVersion";
        total_storage_gb = "totalStorageGB";
        opensearch_fqdn = "opensearchFqdn";
        opensearch_private_ip = "opensearchPrivateIp";
        opendashboard_fqdn = "opendashboardFqdn";
        opendashboard_private_ip = "opendashboardPrivateIp";
        master_node_count = "masterNodeCount";
        master_node_host_type = "masterNodeHostType";
        master_node_host_bare_metal_shape = "masterNodeHostBareMetalShape";
        master_node_host_shape = "masterNodeHostShape";
        master_node_host_ocpu_count = "masterNodeHostOcpuCount";
        master_node_host_memory_gb = "masterNodeHostMemoryGB";
        data_node_count = "dataNodeCount";
        data_node_host_type = "dataNodeHostType";
        data_node_host_bare_metal_shape = "dataNodeHostBareMetalShape";
        data_node_host_shape = "dataNodeHostShape";
        data_node_host_ocpu_count = "dataNodeHostOcpuCount";
        data_node_host_memory_gb = "dataNodeHostMemoryGB";
        data_node_storage_gb = "dataNodeStorageGB";
        search_node_count = "searchNodeCount";
        search_node_host_type = "searchNodeHostType";
        search_node_host_shape = "searchNodeHostShape";
        search_node_host_ocpu_count = "searchNodeHostOcpuCount";
        search_node_host_memory_gb = "searchNodeHostMemoryGB";
        search_node_storage_gb = "searchNodeStorageGB";
        coordinator_node_count = "coordinatorNodeCount";
        coordinator_node_host_type = "coordinatorNodeHostType";
        coordinator_node_host_shape = "coordinatorNodeHostShape";
        coordinator_node_host_ocpu_count = "coordinatorNodeHostOcpuCount";
        coordinator_node_host_memory_gb = "coordinatorNodeHostMemoryGB";
        ml_node_count = "mlNodeCount";
        ml_node_host_type = "mlNodeHostType";
        ml_node_host_shape = "mlNodeHostShape";
        ml_node_host_ocpu_count = "mlNodeHostOcpuCount";
        ml_node_host_memory_gb = "mlNodeHostMemoryGB";
        ml_node_storage_gb = "mlNodeStorageGB";
        opendashboard_node_host_shape = "opendashboardNodeHostShape";
        opendashboard_node_count = "opendashboardNodeCount";
        opendashboard_node_host_ocpu_count = "opendashboardNodeHostOcpuCount";
        opendashboard_node_host_memory_gb = "opendashboardNodeHostMemoryGB";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        vcn_compartment_id = "vcnCompartmentId";
        subnet_compartment_id = "subnetCompartmentId";
        fqdn = "fqdn";
        availability_domains = "availabilityDomains";
        security_mode = "securityMode";
        security_master_user_name = "securityMasterUserName";
        security_master_user_password_hash = "securityMasterUserPasswordHash";
        security_saml_config = "securitySamlConfig";
        backup_policy = "backupPolicy";
        nsg_id = "nsgId";
        reverse_connection_endpoint_customer_ips = "reverseConnectionEndpointCustomerIps";
        reverse_connection_endpoints = "reverseConnectionEndpoints";
        outbound_cluster_config = "outboundClusterConfig";
        inbound_cluster_ids = "inboundClusterIds";
        maintenance_details = "maintenanceDetails";
        load_balancer_config = "loadBalancerConfig";
        certificate_config = "certificateConfig";
        remote_reindex_trust_config = "remoteReindexTrustConfig";
    }
}
