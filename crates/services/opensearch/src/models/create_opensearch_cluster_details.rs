// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an OpenSearch cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpensearchClusterDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the software.
    pub software_version: String,
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
    /// The shape of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_shape: Option<String>,
    /// The number of OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_count: i64,
    /// The number of OCPUs of the OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_host_ocpu_count: i64,
    /// The memory of the OpenSearch Dashboards nodes in the cluster, in GB.
    pub opendashboard_node_host_memory_gb: i64,
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
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the compartment of the VCN.
    pub vcn_compartment_id: String,
    /// The OCID of the compartment of the subnet.
    pub subnet_compartment_id: String,
    /// The security mode of the cluster.
    pub security_mode: Option<models::OpensearchClusterSecurityMode>,
    /// The name of the master user, who manages the security configuration.
    pub security_master_user_name: Option<String>,
    /// The hash of the password of the master user, who manages the security configuration.
    pub security_master_user_password_hash: Option<Secret>,
    /// The authentication of the security master user.
    pub security_master_user_auth_details: Option<models::SecurityUserAuthenticationDetails>,
    /// The SAML configuration of the cluster.
    pub security_saml_config: Option<models::SecuritySamlConfig>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The OCID of the NSG.
    pub nsg_id: Option<String>,
    /// The IP addresses of the endpoint in the customer's VCN.
    pub reverse_connection_endpoint_customer_ips: Option<Vec<String>>,
    /// The IDs of the inbound clusters.
    pub inbound_cluster_ids: Option<Vec<String>>,
    /// The outbound cluster configuration.
    pub outbound_cluster_config: Option<models::OutboundClusterConfig>,
    /// The details of the maintenance.
    pub maintenance_details: Option<models::CreateMaintenanceDetails>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The configuration of the certificate.
    pub certificate_config: Option<models::CertificateConfig>,
    /// The trust configuration for remote reindexing.
    pub remote_reindex_trust_config: Option<models::RemoteReindexTrustConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOpensearchClusterDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            software_version = "softwareVersion", with_software_version(String);
            master_node_count = "masterNodeCount", with_master_node_count(i64);
            master_node_host_type = "masterNodeHostType",
                with_master_node_host_type(models::OpensearchClusterMasterNodeHostType);
            master_node_host_ocpu_count = "masterNodeHostOcpuCount",
                with_master_node_host_ocpu_count(i64);
            master_node_host_memory_gb = "masterNodeHostMemoryGB",
                with_master_node_host_memory_gb(i64);
            data_node_count = "dataNodeCount", with_data_node_count(i64);
            data_node_host_type = "dataNodeHostType",
                with_data_node_host_type(models::OpensearchClusterDataNodeHostType);
            data_node_host_ocpu_count = "dataNodeHostOcpuCount",
                with_data_node_host_ocpu_count(i64);
            data_node_host_memory_gb = "dataNodeHostMemoryGB", with_data_node_host_memory_gb(i64);
            data_node_storage_gb = "dataNodeStorageGB", with_data_node_storage_gb(i64);
            opendashboard_node_count = "opendashboardNodeCount", with_opendashboard_node_count(i64);
            opendashboard_node_host_ocpu_count = "opendashboardNodeHostOcpuCount",
                with_opendashboard_node_host_ocpu_count(i64);
            opendashboard_node_host_memory_gb = "opendashboardNodeHostMemoryGB",
                with_opendashboard_node_host_memory_gb(i64);
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            vcn_compartment_id = "vcnCompartmentId", with_vcn_compartment_id(String);
            subnet_compartment_id = "subnetCompartmentId", with_subnet_compartment_id(String);
        }
        optional {
            master_node_host_bare_metal_shape = "masterNodeHostBareMetalShape",
                with_master_node_host_bare_metal_shape(String);
            master_node_host_shape = "masterNodeHostShape", with_master_node_host_shape(String);
            data_node_host_bare_metal_shape = "dataNodeHostBareMetalShape",
                with_data_node_host_bare_metal_shape(String);
            data_node_host_shape = "dataNodeHostShape", with_data_node_host_shape(String);
            opendashboard_node_host_shape = "opendashboardNodeHostShape",
                with_opendashboard_node_host_shape(String);
            search_node_count = "searchNodeCount", with_search_node_count(i64);
            search_node_host_type = "searchNodeHostType",
                with_search_node_host_type(models::OpensearchClusterSearchNodeHostType);
            search_node_host_shape = "searchNodeHostShape", with_search_node_host_shape(String);
            search_node_host_ocpu_count = "searchNodeHostOcpuCount",
                with_search_node_host_ocpu_count(i64);
            search_node_host_memory_gb = "searchNodeHostMemoryGB",
                with_search_node_host_memory_gb(i64);
            search_node_storage_gb = "searchNodeStorageGB", with_search_node_storage_gb(i64);
            coordinator_node_count = "coordinatorNodeCount", with_coordinator_node_count(i64);
            coordinator_node_host_type = "coordinatorNodeHostType",
                with_coordinator_node_host_type(models::OpensearchClusterCoordinatorNodeHostType);
            coordinator_node_host_shape = "coordinatorNodeHostShape",
                with_coordinator_node_host_shape(String);
            coordinator_node_host_ocpu_count = "coordinatorNodeHostOcpuCount",
                with_coordinator_node_host_ocpu_count(i64);
            coordinator_node_host_memory_gb = "coordinatorNodeHostMemoryGB",
                with_coordinator_node_host_memory_gb(i64);
            ml_node_count = "mlNodeCount", with_ml_node_count(i64);
            ml_node_host_type = "mlNodeHostType",
                with_ml_node_host_type(models::OpensearchClusterMlNodeHostType);
            ml_node_host_shape = "mlNodeHostShape", with_ml_node_host_shape(String);
            ml_node_host_ocpu_count = "mlNodeHostOcpuCount", with_ml_node_host_ocpu_count(i64);
            ml_node_host_memory_gb = "mlNodeHostMemoryGB", with_ml_node_host_memory_gb(i64);
            ml_node_storage_gb = "mlNodeStorageGB", with_ml_node_storage_gb(i64);
            security_mode = "securityMode",
                with_security_mode(models::OpensearchClusterSecurityMode);
            security_master_user_name = "securityMasterUserName",
                with_security_master_user_name(String);
            security_master_user_password_hash = "securityMasterUserPasswordHash",
                with_security_master_user_password_hash(Secret);
            security_master_user_auth_details = "securityMasterUserAuthDetails",
                with_security_master_user_auth_details(models::SecurityUserAuthenticationDetails);
            security_saml_config = "securitySamlConfig",
                with_security_saml_config(models::SecuritySamlConfig);
            backup_policy = "backupPolicy", with_backup_policy(models::BackupPolicy);
            nsg_id = "nsgId", with_nsg_id(String);
            reverse_connection_endpoint_customer_ips = "reverseConnectionEndpointCustomerIps",
                with_reverse_connection_endpoint_customer_ips([String]);
            inbound_cluster_ids = "inboundClusterIds", with_inbound_cluster_ids([String]);
            outbound_cluster_config = "outboundClusterConfig",
                with_outbound_cluster_config(models::OutboundClusterConfig);
            maintenance_details = "maintenanceDetails",
                with_maintenance_details(models::CreateMaintenanceDetails);
            load_balancer_config = "loadBalancerConfig",
                with_load_balancer_config(models::LoadBalancerConfig);
            certificate_config = "certificateConfig",
                with_certificate_config(models::CertificateConfig);
            remote_reindex_trust_config = "remoteReindexTrustConfig",
                with_remote_reindex_trust_config(models::RemoteReindexTrustConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
