// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a Kubernetes versions variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesVersionsVariableDependsOn {
    /// The OCID of the cluster option.
    pub cluster_option_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    KubernetesVersionsVariableDependsOn {
        cluster_option_id = "clusterOptionId";
        compartment_id = "compartmentId";
    }
}
