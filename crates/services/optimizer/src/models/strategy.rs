// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Strategy {
    /// The name of the strategy.
    pub strategy_name: String,
    /// Whether this is the default.
    pub is_default: bool,
    /// The parameters definitions.
    pub parameters_definition: Option<Vec<models::StrategyParameter>>,
}

model! {
    Strategy {
        strategy_name = "strategyName";
        is_default = "isDefault";
        parameters_definition = "parametersDefinition";
    }
}
