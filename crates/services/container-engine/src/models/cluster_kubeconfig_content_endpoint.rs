// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the endpoint of cluster kubeconfig content.
    pub enum ClusterKubeconfigContentEndpoint {
        LegacyKubernetes = "LEGACY_KUBERNETES",
        PublicEndpoint = "PUBLIC_ENDPOINT",
        PrivateEndpoint = "PRIVATE_ENDPOINT",
        VcnHostname = "VCN_HOSTNAME",
    }
}
