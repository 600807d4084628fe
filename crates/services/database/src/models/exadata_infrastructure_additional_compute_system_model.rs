// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the additional compute system model of Exadata infrastructure.
    pub enum ExadataInfrastructureAdditionalComputeSystemModel {
        X7 = "X7",
        X8 = "X8",
        X8m = "X8M",
        X9m = "X9M",
        X10m = "X10M",
        X11m = "X11M",
    }
}
