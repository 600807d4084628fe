// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an OpenSearch cluster internal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchClusterInternalDetails {
    /// The state.
    pub state: String,
    /// The elastic load balancer IPs.
    pub elastic_load_balancer_ips: Vec<String>,
    /// The remote load balancer IPs.
    pub remote_load_balancer_ips: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OpensearchClusterInternalDetails {
        state = "state";
        elastic_load_balancer_ips = "elasticLoadBalancerIps";
        remote_load_balancer_ips = "remoteLoadBalancerIps";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
