// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the routing method of a connection.
    pub enum ConnectionRoutingMethod {
        SharedServiceEndpoint = "SHARED_SERVICE_ENDPOINT",
        SharedDeploymentEndpoint = "SHARED_DEPLOYMENT_ENDPOINT",
        DedicatedEndpoint = "DEDICATED_ENDPOINT",
    }
}
