// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a package to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportPackageDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The container repository path.
    pub container_repository_path: String,
}

model! {
    ExportPackageDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            container_repository_path = "containerRepositoryPath",
                with_container_repository_path(String);
        }
    }
}
