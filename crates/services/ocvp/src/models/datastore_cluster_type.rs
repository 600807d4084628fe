// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the datastore cluster type of a datastore cluster.
    pub enum DatastoreClusterType {
        Management = "MANAGEMENT",
        Workload = "WORKLOAD",
    }
}
