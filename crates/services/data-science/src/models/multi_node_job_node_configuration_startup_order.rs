// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the startup order of a multi node job node configuration.
    pub enum MultiNodeJobNodeConfigurationStartupOrder {
        InOrder = "IN_ORDER",
        InParallel = "IN_PARALLEL",
    }
}
