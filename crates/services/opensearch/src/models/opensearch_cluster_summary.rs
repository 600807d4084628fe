// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OpenSearch cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
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
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OpensearchClusterLifecycleState>,
    /// The availability domains.
    pub availability_domains: Option<Vec<String>>,
    /// The security mode of the cluster.
    pub security_mode: Option<models::OpensearchClusterSecurityMode>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The outbound cluster configuration.
    pub outbound_cluster_config: Option<models::OutboundClusterConfig>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The trust configuration for remote reindexing.
    pub remote_reindex_trust_config: Option<models::RemoteReindexTrustConfig>,
}

model! {
    OpensearchClusterSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        software_version = "softwareVersion";
        total_storage_gb = "totalStorageGB";
        lifecycle_state = "lifecycleState";
        availability_domains = "availabilityDomains";
        security_mode = "securityMode";
        backup_policy = "backupPolicy";
        outbound_cluster_config = "outboundClusterConfig";
        load_balancer_config = "loadBalancerConfig";
        remote_reindex_trust_config = "remoteReindexTrustConfig";
    }
}
