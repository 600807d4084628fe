// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a DB system endpoint.
    pub enum DbSystemEndpointResourceType {
        Dbsystem = "DBSYSTEM",
        ReadReplica = "READ_REPLICA",
        LoadBalancer = "LOAD_BALANCER",
        ReadEndpoint = "READ_ENDPOINT",
    }
}
