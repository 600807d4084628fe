// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a repository object.
    pub enum RepositoryObjectType {
        Blob = "BLOB",
        Tree = "TREE",
        Commit = "COMMIT",
    }
}
