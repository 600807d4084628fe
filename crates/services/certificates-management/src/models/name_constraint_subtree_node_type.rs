// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a name constraint subtree node.
    pub enum NameConstraintSubtreeNodeType {
        DirectoryName = "DIRECTORY_NAME",
        Dns = "DNS",
        Ip = "IP",
    }
}
