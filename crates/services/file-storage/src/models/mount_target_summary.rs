// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a mount target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MountTargetSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the export set.
    pub export_set_id: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::MountTargetLifecycleState,
    /// The OCIDs of the private IPs.
    pub private_ip_ids: Vec<String>,
    /// The OCIDs of the IPv6 addresses of the mount target.
    pub mount_target_ipv6_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The end time of the current billing cycle.
    pub time_billing_cycle_end: Option<DateTime<Utc>>,
    /// The throughput of the mount target that is currently billed, in Gbps.
    pub observed_throughput: Option<i64>,
    /// The requested throughput of the mount target in Gbps.
    pub requested_throughput: Option<i64>,
    /// The reserved capacity of the mount target, in GB. It depends on the throughput.
    pub reserved_storage_capacity: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
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
    MountTargetSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        display_name = "displayName";
        export_set_id = "exportSetId";
        id = "id";
        lifecycle_state = "lifecycleState";
        private_ip_ids = "privateIpIds";
        mount_target_ipv6_ids = "mountTargetIpv6Ids";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        time_billing_cycle_end = "timeBillingCycleEnd";
        observed_throughput = "observedThroughput";
        requested_throughput = "requestedThroughput";
        reserved_storage_capacity = "reservedStorageCapacity";
        time_created = "timeCreated";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
