// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a deploy environment.
    ///
    /// The field `deployEnvironmentType` selects the variant.
    pub enum DeployEnvironmentSummary by "deployEnvironmentType" {
        ComputeInstanceGroup(models::ComputeInstanceGroupDeployEnvironmentSummary)
            = "COMPUTE_INSTANCE_GROUP", as_compute_instance_group;
        Function(models::FunctionDeployEnvironmentSummary) = "FUNCTION", as_function;
        OkeCluster(models::OkeClusterDeployEnvironmentSummary) = "OKE_CLUSTER", as_oke_cluster;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in ComputeInstanceGroup Function OkeCluster;
        /// The description.
        description = "description", str, in ComputeInstanceGroup Function OkeCluster;
        /// The display name.
        display_name = "displayName", str, in ComputeInstanceGroup Function OkeCluster;
        /// The OCID of the project.
        project_id = "projectId", str, in ComputeInstanceGroup Function OkeCluster;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ComputeInstanceGroup Function OkeCluster;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ComputeInstanceGroup Function
            OkeCluster;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ComputeInstanceGroup Function
            OkeCluster;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DeployEnvironmentLifecycleState, in
            ComputeInstanceGroup Function OkeCluster;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in ComputeInstanceGroup Function OkeCluster;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in ComputeInstanceGroup
            Function OkeCluster;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroup Function OkeCluster;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroup Function OkeCluster;
        /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
        /// namespace.
        security_attributes = "securityAttributes", ref BTreeMap<String, BTreeMap<String, Value>>,
            in ComputeInstanceGroup Function OkeCluster;
    }
}
