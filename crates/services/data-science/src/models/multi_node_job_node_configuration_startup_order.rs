// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The startup order of the node groups: sequential (`IN_ORDER`) or parallel (`IN_PARALLEL`).
    pub enum MultiNodeJobNodeConfigurationStartupOrder {
        InOrder = "IN_ORDER",
        InParallel = "IN_PARALLEL",
    }
}
