// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a repository.
    pub enum RepositoryLifecycleState {
        Available = "AVAILABLE",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
