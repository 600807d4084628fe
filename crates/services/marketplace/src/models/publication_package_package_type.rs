// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package type of a publication package.
    pub enum PublicationPackagePackageType {
        Orchestration = "ORCHESTRATION",
        Image = "IMAGE",
        Container = "CONTAINER",
        Kubernetes = "KUBERNETES",
    }
}
