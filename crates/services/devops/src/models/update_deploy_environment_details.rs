// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a deploy environment.
    ///
    /// The field `deployEnvironmentType` selects the variant.
    pub enum UpdateDeployEnvironmentDetails by "deployEnvironmentType", sent {
        ComputeInstanceGroup(models::UpdateComputeInstanceGroupDeployEnvironmentDetails)
            = "COMPUTE_INSTANCE_GROUP", as_compute_instance_group;
        Function(models::UpdateFunctionDeployEnvironmentDetails) = "FUNCTION", as_function;
        OkeCluster(models::UpdateOkeClusterDeployEnvironmentDetails) = "OKE_CLUSTER",
            as_oke_cluster;
    }
    shared {
        /// The description.
        description = "description", str, in ComputeInstanceGroup Function OkeCluster;
        /// The display name.
        display_name = "displayName", str, in ComputeInstanceGroup Function OkeCluster;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ComputeInstanceGroup
            Function OkeCluster;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroup Function OkeCluster;
        /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
        /// namespace.
        security_attributes = "securityAttributes", ref BTreeMap<String, BTreeMap<String, Value>>,
            in ComputeInstanceGroup Function OkeCluster;
    }
}
