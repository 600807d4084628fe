// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Merge settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeSettings {
    /// The default merge strategy.
    pub default_merge_strategy: Option<models::MergeSettingsDefaultMergeStrategy>,
    /// The allowed merge strategies.
    pub allowed_merge_strategies: Option<Vec<models::MergeStrategy>>,
}

model! {
    MergeSettings {
        optional {
            default_merge_strategy = "defaultMergeStrategy",
                with_default_merge_strategy(models::MergeSettingsDefaultMergeStrategy);
            allowed_merge_strategies = "allowedMergeStrategies",
                with_allowed_merge_strategies([models::MergeStrategy]);
        }
    }
}
