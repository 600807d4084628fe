// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of an operator control assignment.
    pub enum OperatorControlAssignmentResourceType {
        Exacc = "EXACC",
        Exadatainfrastructure = "EXADATAINFRASTRUCTURE",
        Autonomousvmcluster = "AUTONOMOUSVMCLUSTER",
        Cloudautonomousvmcluster = "CLOUDAUTONOMOUSVMCLUSTER",
        Cccinfrastructure = "CCCINFRASTRUCTURE",
        Cloudexadatainfrastructure = "CLOUDEXADATAINFRASTRUCTURE",
    }
}
