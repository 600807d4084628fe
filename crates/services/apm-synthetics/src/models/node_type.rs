// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a node.
    pub enum NodeType {
        Source = "SOURCE",
        Destination = "DESTINATION",
        Anonymous = "ANONYMOUS",
        Internal = "INTERNAL",
        Dangling = "DANGLING",
    }
}
