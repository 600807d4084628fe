// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an add DRG route distribution statement.
    pub enum AddDrgRouteDistributionStatementAction {
        Accept = "ACCEPT",
    }
}
