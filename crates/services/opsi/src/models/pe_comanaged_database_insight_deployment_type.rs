// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment type of a pe co-managed database insight.
    pub enum PeComanagedDatabaseInsightDeploymentType {
        VirtualMachine = "VIRTUAL_MACHINE",
        BareMetal = "BARE_METAL",
        Exacs = "EXACS",
    }
}
