// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an OCCM demand signal resource property option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalResourcePropertyOptionSummary {
    /// The option key.
    pub option_key: String,
    /// The option value.
    pub option_value: String,
}

model! {
    OccmDemandSignalResourcePropertyOptionSummary {
        option_key = "optionKey";
        option_value = "optionValue";
    }
}
